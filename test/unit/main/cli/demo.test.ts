import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { demo } from '#main/cli/demo.ts';
import { dataFolder } from '#main/data-folder.ts';
import { makeTools } from '#main/tools.ts';

test('the demo goes from the sample inbox to letters in both languages, with nobody to ask', async () => {
  const root = await mkdtemp(join(tmpdir(), 'ombud-demo-test-'));
  onTestFinished(() => rm(root, { recursive: true }));
  vi.stubEnv('TMPDIR', root);
  vi.stubEnv('TEMP', root);
  onTestFinished(() => void vi.unstubAllEnvs());
  const now = () => '2026-10-06T08:00:00Z';
  const said: string[] = [];
  const { exit, output } = await demo(
    {
      folder: dataFolder([], root),
      store: () => ({ when: 'needed', connect: () => Promise.reject(new Error('none')) }),
      now,
      tools: () => makeTools('resources', now),
      passphrase: undefined,
      carrierAddress: undefined,
      newPassphrase: undefined,
      say: (line) => said.push(line),
    },
    'resources',
  );
  expect(said.filter((line) => line.startsWith('✗'))).toEqual([]);
  expect({ exit, output }).toMatchObject({ exit: 0, output: { verify: { ok: true } } });
  const { letters } = output as { readonly letters: string };
  expect(await readdir(letters)).toHaveLength(4);
});

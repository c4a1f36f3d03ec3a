import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openedFile } from '#main/casework/incoming/opened-files.ts';
import { largestFile } from '#shared/largest-file.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ombud-opened-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const unreadable = { ok: false, error: { code: 'file-unreadable' } };

test('a file is read as it is, under its own name', async () => {
  const path = join(folder, 'begäran.eml');
  await writeFile(path, 'Subject: x\n\ny');
  const read = await openedFile(path);
  expect(read).toMatchObject({ ok: true, value: { name: 'begäran.eml' } });
  expect(read.ok && Buffer.from(read.value.bytes).toString()).toBe('Subject: x\n\ny');
});

test('what is not there, or is no file, is unreadable', async () => {
  await mkdir(join(folder, 'a.eml'));
  expect(await openedFile(join(folder, 'a.eml'))).toEqual(unreadable);
  expect(await openedFile(join(folder, 'none.eml'))).toEqual(unreadable);
});

test.runIf(process.platform === 'linux')(
  'a pipe that nobody writes to keeps nobody waiting',
  async () => {
    const path = join(folder, 'pipe.eml');
    execFileSync('mkfifo', [path]);
    expect(await openedFile(path)).toEqual(unreadable);
  },
);

test('of a file that is too large no byte is read', async () => {
  const path = join(folder, 'large.eml');
  await writeFile(path, '');
  await truncate(path, largestFile + 1);
  expect(await openedFile(path)).toMatchObject({ ok: false, error: { code: 'file-too-large' } });
});

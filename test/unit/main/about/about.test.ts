import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aboutHandlers } from '#main/about/about.ts';
import { contract } from '#shared/contract/contract.ts';

const licences = [
  { name: '@låtsas/kvarn', version: '2.0.1', licence: 'MIT', text: 'Permission is granted' },
  { name: 'snurra', version: '1.0.0', licence: '', text: 'Do as you like' },
];
let dir: string;
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'ombud-about-'));
  await writeFile(join(dir, 'licences.json'), JSON.stringify(licences));
});
afterAll(() => rm(dir, { recursive: true }));

const handlers = () =>
  aboutHandlers({ folder: '/bok', version: '1.2.3', licences: join(dir, 'licences.json') });

test('it says its version, what it runs on and where the book lies, and names what is built in without the texts', async () => {
  const answer = await handlers()['desk:about'](undefined);
  if (!answer.ok) throw new Error(answer.error.code);
  expect(contract['desk:about'].response.parse(answer.value)).toEqual(answer.value);
  expect(answer.value).toMatchObject({ version: '1.2.3', folder: '/bok' });
  expect(answer.value.runtime).toContainEqual({ name: 'node', version: process.versions.node });
  expect(answer.value.licences).toEqual(licences.map(({ text: _, ...one }) => one));
});

test('a licence is told in full by name and version, and of one that is not built in nothing', async () => {
  const ask = handlers()['desk:licence'];
  const [first] = licences;
  if (!first) throw new Error('one');
  expect(await ask(first)).toEqual({ ok: true, value: { text: first.text } });
  expect(await ask({ ...first, version: '9.9.9' })).toMatchObject({ ok: false });
  expect(await ask({ name: '../../etc', version: '1' })).toMatchObject({ ok: false });
});

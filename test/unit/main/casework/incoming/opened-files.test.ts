import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openedFiles } from '#main/casework/incoming/opened-files.ts';
import { largestFile } from '#shared/largest-file.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ombud-opened-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const refusedAs = (file: string, code: string) => ({
  files: [],
  refused: [{ file, refusal: { code } }],
});

test('a file is read as it is, under its own name', async () => {
  const path = join(folder, 'begäran.eml');
  await writeFile(path, 'Subject: x\n\ny');
  const { files, refused } = await openedFiles([path]);
  expect(files.map(({ name }) => name)).toEqual(['begäran.eml']);
  expect(files.map(({ bytes }) => Buffer.from(bytes).toString())).toEqual(['Subject: x\n\ny']);
  expect(refused).toEqual([]);
});

test('what is not there, or is no file, is unreadable', async () => {
  await mkdir(join(folder, 'a.eml'));
  for (const name of ['a.eml', 'none.eml']) {
    expect(await openedFiles([join(folder, name)])).toEqual(refusedAs(name, 'file-unreadable'));
  }
});

test.runIf(process.platform === 'linux')(
  'a pipe that nobody writes to keeps nobody waiting',
  async () => {
    const path = join(folder, 'pipe.eml');
    execFileSync('mkfifo', [path]);
    expect(await openedFiles([path])).toEqual(refusedAs('pipe.eml', 'file-unreadable'));
  },
);

test('of a file that is too large no byte is read', async () => {
  const path = join(folder, 'large.eml');
  await writeFile(path, '');
  await truncate(path, largestFile + 1);
  expect(await openedFiles([path])).toMatchObject(refusedAs('large.eml', 'file-too-large'));
});

test('files that are too large together are read as far as there is room, and the others told of', async () => {
  const paths = await Promise.all(
    [60, 50, 40].map(async (size) => {
      const path = join(folder, `${size}.eml`);
      await writeFile(path, 'x'.repeat(size));
      return path;
    }),
  );
  const { files, refused } = await openedFiles(paths, 100);
  expect(files.map(({ name }) => name)).toEqual(['60.eml', '40.eml']);
  expect(refused).toEqual([
    { file: '50.eml', refusal: { code: 'files-too-large', size: 110, limit: 100 } },
  ]);
});

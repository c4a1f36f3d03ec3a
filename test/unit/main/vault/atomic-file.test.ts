import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { replaceFile } from '#main/vault/atomic-file.ts';

test('two windows that replace one file at once both do, one after the other', async () => {
  const dir = await mkdtemp(join(tmpdir(), 'ombud-replaced-'));
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
  const path = join(dir, 'look');
  const texts = Array.from({ length: 20 }, (_, nth) => String(nth).repeat(5_000));
  await Promise.all(texts.map((text) => replaceFile(path, text)));
  expect(await readFile(path, 'utf8')).toBe(texts.at(-1));
  expect(await readdir(dir)).toEqual(['look']);
});

test('one that fails does not stop the next', async () => {
  const dir = await mkdtemp(join(tmpdir(), 'ombud-replaced-'));
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
  const path = join(dir, 'gone', 'look');
  const failed = replaceFile(path, 'a');
  const other = replaceFile(join(dir, 'look'), 'b');
  await expect(failed).rejects.toThrow('ENOENT');
  await other;
  await expect(replaceFile(path, 'c')).rejects.toThrow('ENOENT');
  expect(await readdir(dir)).toEqual(['look']);
});

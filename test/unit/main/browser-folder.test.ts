import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { readyBrowserFolder, sweepBrowserFolder } from '#main/browser-folder.ts';

const root = mkdtempSync(join(tmpdir(), 'ombud-sweep-'));
const folder = join(root, 'browser');
afterAll(() => rmSync(root, { recursive: true }));
beforeEach(() => rmSync(folder, { recursive: true, force: true }));

function lay(...paths: string[]) {
  for (const path of paths) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), 'x');
  }
}

const left = () =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .toSorted();

test.each([
  ['the host’s', 'Default/IndexedDB/store/1.ldb'],
  ['Electron’s', 'Partitions/store/IndexedDB/store/1.ldb'],
  ['Electron’s default', 'IndexedDB/store/1.ldb'],
])('only databases are left of %s folder', (_, database) => {
  lay(
    database,
    'Local State',
    'Default/History',
    'Default/Sessions/Tabs_1',
    'Crashpad/new',
    'a/b/c/d',
  );
  sweepBrowserFolder(folder);
  expect(left()).toEqual([database]);
});

test('a link is removed and what it leads to is not', () => {
  lay('Default/History');
  const outside = join(root, 'outside');
  mkdirSync(outside);
  writeFileSync(join(outside, 'letter.pdf'), 'x');
  symlinkSync(outside, join(folder, 'Default', 'Link'));
  sweepBrowserFolder(folder);
  expect(left()).toEqual([]);
  expect(existsSync(join(outside, 'letter.pdf'))).toBe(true);
});

test('the lock stays, by which a browser that outlived its app is found', () => {
  mkdirSync(folder);
  symlinkSync('machine-4711', join(folder, 'SingletonLock'));
  sweepBrowserFolder(folder);
  expect(left()).toEqual(['SingletonLock']);
});

test('a folder that is not there is no fault, and is not made', () => {
  sweepBrowserFolder(folder);
  expect(existsSync(folder)).toBe(false);
});

test('it is made for a start, and refused where something else has its name', async () => {
  expect(await readyBrowserFolder(folder)).toEqual({ ok: true, value: undefined });
  expect(existsSync(folder)).toBe(true);
  rmSync(folder, { recursive: true });
  writeFileSync(folder, '');
  expect(await readyBrowserFolder(folder)).toEqual({ ok: false, error: { code: 'folder-closed' } });
});

import { glob, readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { expect, test } from 'vitest';

const desk = join(import.meta.dirname, '../../../../src/renderer/desk');

interface Import {
  readonly file: string;
  readonly from: string;
}

async function importsUnder(folder: string): Promise<Import[]> {
  const found: Import[] = [];
  for await (const file of glob('**/*.{ts,tsx}', { cwd: join(desk, folder) })) {
    const text = await readFile(join(desk, folder, file), 'utf8');
    const paths = text.matchAll(/(?:from |import\()'([^']+)'/g);
    found.push(...Array.from(paths, ([, from = '']) => ({ file, from })));
  }
  return found;
}

test('features never import each other', async () => {
  const imports = await importsUnder('features');
  expect(imports.length).toBeGreaterThan(100);
  expect(imports.filter((one) => one.from.includes('/features/') || isOfAnother(one))).toEqual([]);
});

/** A feature may have folders of its own: what counts is the first one under `features`. */
function isOfAnother({ file, from }: Import): boolean {
  if (!from.startsWith('.')) return false;
  const [other] = posix.join(posix.dirname(file), from).split('/');
  return other !== '..' && other !== file.split('/')[0];
}

test('an import of another feature is known as one, of a folder of its own not', () => {
  expect(isOfAnother({ file: 'a/b/c.ts', from: '../d.ts' })).toBe(false);
  expect(isOfAnother({ file: 'a/b/c.ts', from: '../../../components/d.ts' })).toBe(false);
  expect(isOfAnother({ file: 'a/c.ts', from: '../b/d.ts' })).toBe(true);
  expect(isOfAnother({ file: 'a/b/c.ts', from: '../../d/e.ts' })).toBe(true);
});

test('features and components never import the app that composes them', async () => {
  const imports = [...(await importsUnder('features')), ...(await importsUnder('components'))];
  expect(imports.filter(({ from }) => /\/app\//.test(from))).toEqual([]);
});

test('components never import a feature', async () => {
  const imports = await importsUnder('components');
  expect(imports.filter(({ from }) => from.includes('/features/'))).toEqual([]);
});

test('the contract is imported as a type only, so that no parser is in the bundle', async () => {
  const parsers =
    /^import (?!type)[^;]*'#shared\/(?:[a-z-]*contract|[a-z-]*views|[a-z-]+-schema|case-clock)\.ts'/m;
  const strays: string[] = [];
  for await (const file of glob('**/*.{ts,tsx}', { cwd: desk })) {
    if (parsers.test(await readFile(join(desk, file), 'utf8'))) strays.push(file);
  }
  expect(strays).toEqual([]);
});

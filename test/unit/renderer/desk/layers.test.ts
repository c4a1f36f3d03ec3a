import { glob, readFile } from 'node:fs/promises';
import { dirname, join, posix } from 'node:path';
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

/** The files whose values a file has use of; what is imported as a type alone is not there when it runs. */
const usedIn = (text: string): string[] =>
  Array.from(text.matchAll(/^(?:import|export) (?!type )([^;]*?)from '([^']+)'/gm))
    .filter(([, names = '']) => !/^\{(?:\s*type [^,}]+,?)*\s*\}\s*$/.test(names))
    .map(([, , from = '']) => from);

/** How a shared file comes to have a parser in it, itself first; `undefined` where it has none. */
async function wayToParser(file: string): Promise<readonly string[] | undefined> {
  for (const from of usedIn(await readFile(file, 'utf8'))) {
    if (from === 'zod') return [file];
    const next = pathOf(from, file);
    const way = next && (await wayToParser(next));
    if (way) return [file, ...way];
  }
  return undefined;
}

function pathOf(from: string, within: string): string | undefined {
  if (from.startsWith('.')) return join(dirname(within), from);
  return /^#(?:shared|domain)\//.test(from) ? join(desk, '../..', from.slice(1)) : undefined;
}

test('what the desk has of the contract is its types, so that no parser is loaded with it', async () => {
  const strays: string[][] = [];
  const seen = new Map<string, readonly string[] | undefined>();
  for await (const file of glob('**/*.{ts,tsx}', { cwd: desk })) {
    for (const from of usedIn(await readFile(join(desk, file), 'utf8'))) {
      const path = from.startsWith('#') ? pathOf(from, file) : undefined;
      if (path === undefined) continue;
      if (!seen.has(path)) seen.set(path, await wayToParser(path));
      const way = seen.get(path);
      if (way) strays.push([file, ...way]);
    }
  }
  expect(seen.size).toBeGreaterThan(50);
  expect(strays).toEqual([]);
});

test('an import of types alone is of no use when it runs, one of a value is', () => {
  expect(
    usedIn("import { type A, type B } from './a.ts';\nimport type { C } from './c.ts';"),
  ).toEqual([]);
  expect(
    usedIn("import {\n  type A,\n  b,\n} from './a.ts';\nexport { c } from './c.ts';"),
  ).toEqual(['./a.ts', './c.ts']);
});

import { expect, test } from 'vitest';
import { config, exportsOf, namesTaken, sources, tests } from './sources.ts';

/** What is exported for the compiler's sake alone. */
const forCompiler = [
  // Held against Electron's types.
  'test/unit/chromium-host/electron-types.ts',
  // Waits before anything else is read, which a file without an export may not.
  'src/main/temporal.ts',
];

test('whatever a source gives away is taken by another, or by a test', async () => {
  const texts = [...(await sources()), ...(await tests()), ...(await config())];
  const used = new Set(texts.flatMap(([file, text]) => namesTaken(file, text)));
  const given = texts
    .filter(([file]) => !forCompiler.includes(file))
    .flatMap(([file, text]) => exportsOf(text).map((name) => [file, name] as const));
  expect(given.length).toBeGreaterThan(4000);
  const left = given.filter(
    ([file, name]) => !used.has(`${file} ${name}`) && !used.has(`${file} *`),
  );
  expect(left.map((one) => one.join(' '))).toEqual([]);
});

test('what is given away and what is taken are read in every form there is', () => {
  const gives = [
    'export const one = 1;',
    'export async function two() {}',
    'export function* three() {}',
    'export interface Four {}',
    'export type Five<T> = T;',
    'export const fives: readonly Five<string>[] = [];',
    'export class Six {}',
    'export const { seven, inner: eight } = nine();',
    'export { ten, eleven as twelve };',
  ].join('\n');
  expect(exportsOf(gives)).toEqual([
    'one',
    'two',
    'three',
    'fives',
    'seven',
    'eight',
    'ten',
    'twelve',
    'Four',
    'Six',
  ]);
  const takes = [
    "import { one, type Four, two as other } from './one.ts';",
    "import type {\n  Five,\n} from '../two.ts';",
    "import * as all from '#domain/three.ts';",
    "export { three } from '#domain/four.ts';",
    "const { six } = await import('./five.ts');",
  ].join('\n');
  expect(namesTaken('src/main/room/file.ts', takes)).toEqual([
    'src/main/room/one.ts one',
    'src/main/room/one.ts Four',
    'src/main/room/one.ts two',
    'src/main/two.ts Five',
    'src/domain/three.ts *',
    'src/domain/four.ts three',
    'src/main/room/five.ts *',
  ]);
});

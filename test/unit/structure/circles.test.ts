import { expect, test } from 'vitest';
import { importsOf, sources } from './sources.ts';

type Imports = ReadonlyMap<string, readonly string[]>;

/** What is left once each file is taken away that imports none that is left: files in a circle, and what leads to one. */
function leadingToCircles(imports: Imports): Imports {
  let left = imports;
  for (;;) {
    const before = left;
    left = new Map([...before].filter(([, from]) => from.some((one) => before.has(one))));
    if (left.size === before.size) return left;
  }
}

const turned = (imports: Imports): Imports =>
  new Map(
    [...imports.keys()].map((file) => [
      file,
      [...imports].filter(([, from]) => from.includes(file)).map(([one]) => one),
    ]),
  );

/** The files in a circle, or between two. */
const inCircles = (imports: Imports): string[] => [
  ...leadingToCircles(turned(leadingToCircles(imports))).keys(),
];

test('no source comes to import itself by way of others, not for a type either', async () => {
  const texts = await sources();
  const imports = new Map([...texts].map(([file, text]) => [file, importsOf(file, text)]));
  expect(imports.size).toBeGreaterThan(2000);
  expect(inCircles(imports)).toEqual([]);
});

test('a circle is found, without what leads to it or away from it', () => {
  const imports = { a: ['b'], b: ['c'], c: ['b', 'd'], d: [], e: ['e'] };
  expect(inCircles(new Map(Object.entries(imports)))).toEqual(['b', 'c', 'e']);
});

test('imports are read in every form there is', () => {
  const text = [
    "import './one.ts';",
    "import type { Two } from '../two.ts';",
    "export { three } from '#domain/three.ts';",
    "import {\n  four,\n} from './four.ts?worker';",
    "const five = await import('./five.ts');",
  ].join('\n');
  expect(importsOf('src/main/room/file.ts', text)).toEqual([
    'src/main/room/one.ts',
    'src/main/two.ts',
    'src/domain/three.ts',
    'src/main/room/four.ts',
    'src/main/room/five.ts',
  ]);
});

import { glob, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const domain = join(import.meta.dirname, '../../../src/domain');

/** What each file imports, types alone among it. */
async function importsOfDomain(): Promise<ReadonlyMap<string, readonly string[]>> {
  const imports = new Map<string, string[]>();
  for await (const file of glob('**/*.ts', { cwd: domain })) {
    const text = await readFile(join(domain, file), 'utf8');
    const paths = text.matchAll(/from '(\.[^']+)'/g);
    imports.set(
      file,
      Array.from(paths, ([, from = '']) => join(dirname(file), from)),
    );
  }
  return imports;
}

/** What is left once each file is taken away that imports none that is left: files in a circle, and what leads to one. */
function circlesIn(imports: ReadonlyMap<string, readonly string[]>): string[] {
  let left = [...imports.keys()];
  for (;;) {
    const still = left.filter((file) => imports.get(file)?.some((one) => left.includes(one)));
    if (still.length === left.length) return left;
    left = still;
  }
}

test('no file of the domain comes to import itself by way of others, not for a type either', async () => {
  const imports = await importsOfDomain();
  expect(imports.size).toBeGreaterThan(300);
  expect(circlesIn(imports)).toEqual([]);
});

test('a circle is found, and what leads into it', () => {
  const imports = { a: ['b'], b: ['c'], c: ['b'], d: [] };
  expect(circlesIn(new Map(Object.entries(imports)))).toEqual(['a', 'b', 'c']);
});

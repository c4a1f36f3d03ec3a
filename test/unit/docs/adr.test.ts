import { readdir, readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';

test('every decision has a number of its own, which is the one in its title', async () => {
  const names = await readdir('docs/adr');
  const numbers = names.map((name) => name.slice(0, 4));
  expect(new Set(numbers).size).toBe(names.length);
  for (const name of names) {
    const text = await readFile(`docs/adr/${name}`, 'utf8');
    expect(text).toMatch(new RegExp(`^# ${name.slice(0, 4)} `));
  }
});

import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { everyDialog } from '../../screenshots/every-dialog.ts';
import { overThePage } from '../../screenshots/over-the-page.ts';

const inProject = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));
const desk = inProject('src/renderer/desk');
const journeys = inProject('test/e2e');

test('whatever lies over the page is looked at', () => {
  const found = globSync('**/*.tsx', { cwd: desk }).filter((file) =>
    /<(Menu|Popover|Drawer|Dialog)\b/.test(readFileSync(join(desk, file), 'utf8')),
  );
  expect(found.toSorted()).toEqual(Object.keys(overThePage).toSorted());
});

/** A journey with the steps that are its alone. */
const textOf = (journey: string) => {
  const text = readFileSync(join(journeys, journey), 'utf8');
  const steps = [...text.matchAll(/from '\.\.\/steps\/([\w-]+\.ts)'/g)].map(
    ([, file = '']) => file,
  );
  return [text, ...steps.map((file) => readFileSync(join(journeys, 'steps', file), 'utf8'))].join(
    '\n',
  );
};

const left = Object.entries({ ...everyDialog, ...overThePage }).flatMap(([name, how]) =>
  typeof how === 'object' && how.journey !== undefined ? [{ name, journey: how.journey }] : [],
);

test.each(left)('$journey looks at $name in both languages', ({ name, journey }) => {
  const text = textOf(journey);
  const inBoth = text.includes(".each(['sv', 'en'] as const)");
  const calls = ['expectOver', ...(inBoth ? ['expectOverSpoken'] : [])];
  expect(calls.some((call) => text.includes(`${call}(page, '${name}')`))).toBe(true);
});

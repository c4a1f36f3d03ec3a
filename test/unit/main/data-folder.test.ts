import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { dataFolder } from '#main/data-folder.ts';

const appData = join('/', 'app-data');

test.each([
  [['--data', 'books/a'], resolve('books/a')],
  [['--data=books/a'], resolve('books/a')],
  [['cases', '--data', '/b', '--limit', '1'], resolve('/b')],
  [[], join(appData, 'Ombud')],
  [['--data'], join(appData, 'Ombud')],
])('%j is the folder %s', (args, root) => {
  expect(dataFolder(args, appData)).toEqual({ root, browser: join(root, 'browser') });
});

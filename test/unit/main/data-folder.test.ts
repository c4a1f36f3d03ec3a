import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { dataFolder, practiceFolder } from '#main/data-folder.ts';

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

test('the practice book of a folder lies in it, and is a data folder itself', () => {
  const root = join('/b', 'practice');
  expect(practiceFolder(dataFolder(['--data', '/b'], appData))).toEqual({
    root: resolve(root),
    browser: join(resolve(root), 'browser'),
  });
});

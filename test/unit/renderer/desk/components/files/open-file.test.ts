import { expect, test } from 'vitest';
import {
  openFile,
  openFiles,
} from '../../../../../../src/renderer/desk/components/files/open-file.ts';
import { largestFile, largestTogether } from '#shared/largest-file.ts';
import { refusalText } from '#shared/words/refusal-text.ts';
import { wordsFor } from '#shared/words/words.ts';

/** A file that says its size, and must not be read. */
const unread = (size: number) =>
  Object.defineProperties(new File([], 'stor.zip'), {
    size: { value: size },
    arrayBuffer: { value: () => Promise.reject(new Error('It was read')) },
  });

test('a file over the limit is refused before a byte of it is read', async () => {
  const size = largestFile + 1;
  expect(await openFile(unread(size))).toEqual({
    ok: false,
    error: { code: 'file-too-large', size, limit: largestFile },
  });
});

test('a file at the limit is read', async () => {
  expect(await openFile(unread(largestFile))).toEqual({
    ok: false,
    error: { code: 'file-unreadable' },
  });
});

test.each([
  ['sv', '100,1 MB'],
  ['en', '100.1 MB'],
] as const)('the limit is told in megabytes (%s)', (language, size) => {
  const refusal = { code: 'file-too-large', size: largestFile + 1, limit: largestFile } as const;
  expect(refusalText(wordsFor(language), refusal).advice).toContain(size);
});

test('files that are too large together are refused before a byte of one is read', async () => {
  const files = [unread(largestFile), unread(largestFile), unread(1)];
  expect(await openFiles(files)).toEqual({
    ok: false,
    error: { code: 'files-too-large', size: largestTogether + 1, limit: largestTogether },
  });
});

test('of files together one that is too large is told of, before a byte of another is read', async () => {
  const size = largestFile + 1;
  expect(await openFiles([unread(1), unread(size)])).toMatchObject({
    error: { code: 'file-too-large', size },
  });
});

import { expect, test } from 'vitest';
import { batchesOf } from '../../../../../../src/renderer/desk/features/intake/batches.ts';

const megabyte = 1024 * 1024;
const sizes = (...megabytes: number[]) => megabytes.map((size) => ({ size: size * megabyte }));

test('few small files cross together', () => {
  expect(batchesOf(sizes(1, 2, 3))).toHaveLength(1);
});

test('five hundred letters cross fifty at a time, none lost and in their order', () => {
  const files = Array.from({ length: 500 }, (_, place) => ({ size: 10, place }));
  const batches = batchesOf(files);
  expect(batches.map(({ length }) => length)).toEqual(Array.from({ length: 10 }, () => 50));
  expect(batches.flat()).toEqual(files);
});

test('no batch holds more than 32 MB, but for a file that is larger alone', () => {
  const batches = batchesOf(sizes(20, 10, 5, 60, 1));
  expect(batches.map((batch) => batch.map(({ size }) => size / megabyte))).toEqual([
    [20, 10],
    [5],
    [60],
    [1],
  ]);
});

test('nothing makes no batch', () => {
  expect(batchesOf([])).toEqual([]);
});

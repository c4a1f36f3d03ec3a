import { expect, test } from 'vitest';
import { inPieces } from '#main/jobs/in-pieces.ts';

const numbers = Array.from({ length: 2_500 }, (_, nth) => nth);

test('many things come in pieces, each once and in their order, with a rest behind each whole one', async () => {
  const came: number[][] = [];
  const rested: number[] = [];
  for await (const piece of inPieces(numbers, async () => void rested.push(came.length)))
    came.push([...piece]);
  expect(came.flat()).toEqual(numbers);
  expect(came.map(({ length }) => length)).toEqual([1_000, 1_000, 500]);
  expect(rested).toEqual([1, 2]);
});

test('of no things there is no piece, and without a rest nobody waits', async () => {
  const came: unknown[] = [];
  for await (const piece of inPieces([])) came.push(piece);
  for await (const piece of inPieces(new Set(['a', 'b']))) came.push(piece);
  expect(came).toEqual([['a', 'b']]);
});

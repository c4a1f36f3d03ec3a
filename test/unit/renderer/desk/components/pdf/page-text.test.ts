import { expect, test } from 'vitest';
import {
  findIn,
  patternOf,
} from '../../../../../../src/renderer/desk/components/pdf/search/find-in-text.ts';
import { foldText } from '../../../../../../src/renderer/desk/components/pdf/search/fold-text.ts';
import {
  joinPieces,
  pieceAt,
} from '../../../../../../src/renderer/desk/components/pdf/search/page-text.ts';

const str = (said: string, hasEOL = false) => ({
  str: said,
  hasEOL,
  transform: [1, 0, 0, 1, 7, 9],
});
const tag = (id: string) => ({ type: 'beginMarkedContentProps', id });
const end = { type: 'endMarkedContent' };

test('lines are joined by a space', () => {
  expect(joinPieces([str('Hej du', true), str('där')]).text).toBe('Hej du där');
});

test('a line without space, within one tag, may be half a word', () => {
  const { text } = joinPieces([
    tag('a'),
    str('alva@exam', true),
    str('ple.com'),
    end,
    tag('b'),
    str('', true),
    str('Nästa'),
  ]);
  expect(text).toBe('alva@exam\nple.com Nästa');
});

test('outside tags a line is whole, unless it ends in a hyphen', () => {
  expect(joinPieces([str('ett', true), str('två-', true), str('tre')]).text).toBe('ett två-\ntre');
});

test('every character leads back to the piece it was drawn in', () => {
  const page = joinPieces([str('ett', true), str(''), str('två'), str(' '), str('tre')]);
  expect(page.text).toBe('ett två tre');
  expect([0, 2, 3, 4, 6, 7, 8, 10].map((offset) => pieceAt(page, offset))).toEqual([
    0, 0, 0, 2, 2, 3, 4, 4,
  ]);
  expect(page.spots[2]).toEqual([7, 9]);
});

test('what is found over several pieces begins in the first and ends in the last', () => {
  const page = joinPieces([str('en '), str('Åker', true), str('vid ån')]);
  const [hit] = findIn(foldText(page.text), patternOf('åker vid') ?? /$^/gu);
  expect(hit).toEqual({ start: 3, end: 11 });
  expect([pieceAt(page, 3), pieceAt(page, 10)]).toEqual([1, 2]);
});

import { expect, test } from 'vitest';
import { likelyLetter } from '../../../../../../src/renderer/desk/features/letters/likely-letter.ts';
import { makeView } from '../case/make-view.ts';

const document = { id: '1', name: 'a', mediaType: 'b', size: 1, sha256: 'c', blob: 'd' };
const acknowledgement = {
  kind: 'acknowledgement',
  language: 'sv',
  document,
  pages: 1,
  registerVersion: '2020-04-17',
  issuedAt: '2026-11-03T08:00:00Z',
} as const;

test('a new request is acknowledged first', () => {
  expect(likelyLetter(makeView())).toBe('acknowledgement');
});

test('once acknowledged, or once data are there, the summary is next', () => {
  expect(likelyLetter(makeView({ documents: [acknowledgement] }))).toBe('access-summary');
  expect(likelyLetter(makeView({ data: [{ system: 'Kundregister', document, tables: [] }] }))).toBe(
    'access-summary',
  );
});

test('only a request for access ends in a summary', () => {
  expect(likelyLetter(makeView({ kind: 'erasure', documents: [acknowledgement] }))).toBe(
    'acknowledgement',
  );
});

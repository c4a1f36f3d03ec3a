import { expect, test } from 'vitest';
import { problemsOf } from '../../../../../../src/renderer/desk/features/book/book-form.ts';
import { strengthOf } from '../../../../../../src/renderer/desk/features/book/strength.ts';

const good = {
  organisation: 'Provbolaget',
  handler: 'Handa Läggare',
  passphrase: 'fyra ord i en rad',
  again: 'fyra ord i en rad',
};

test('a filled in form has no problems', () => {
  expect(problemsOf(good)).toEqual({});
});

test.each([
  [{ organisation: ' ' }, ['organisation']],
  [{ handler: '' }, ['handler']],
  [{ passphrase: 'elva tecken', again: 'elva tecken' }, ['passphrase']],
  [{ again: 'fyra ord i en rat' }, ['again']],
  [{ handler: '', again: '' }, ['handler', 'again']],
])('%j is at fault', (change, fields) => {
  expect(Object.keys(problemsOf({ ...good, ...change }))).toEqual(fields);
});

test.each([
  ['elva tecken', 'short'],
  ['tolv tecken!', 'fair'],
  ['sexton tecken är', 'good'],
  ['tjugotvå tecken är nog', 'strong'],
  ['🐎🐎🐎🐎🐎🐎', 'short'],
])('%j is %s', (passphrase, strength) => {
  expect(strengthOf(passphrase)).toBe(strength);
});

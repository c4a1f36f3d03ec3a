import { expect, test } from 'vitest';
import { pastedFrom } from '../../../../../../../src/renderer/desk/features/templates/letter-view/run/pasted-lines.ts';

const pasted = (text: string) =>
  pastedFrom(
    { getData: (type) => (type === 'text/plain' ? text : '') },
    new Set(['reference']),
  ).map((line) => line.map((piece) => (piece.type === 'words' ? piece.text : piece)));

test.each([
  ['a word between words', ' nu ', [[' nu ']]],
  ['paragraphs of a word processor', 'Ett.\r\n\r\nTvå.\vTre.\r\n', [['Ett.'], ['Två.'], ['Tre.']]],
  ['its points', 'Ta med:\r\n·\tpass\r\n\uf0b7\tkort\r\n', [['Ta med:'], ['- pass'], ['- kort']]],
  ['headings of a text with marks', 'Hej\n# Stort\n### Mindre', [['Hej'], ['Stort'], ['Mindre']]],
  ['places to break a word', 'per\u00adson\u200buppgift', [['personuppgift']]],
  [
    'code',
    'a{{ reference }}b{% if name %}{{ nobody }}c{',
    [['a', { type: 'fact', name: 'reference' }, 'bc']],
  ],
  ['nothing but lines', '\r\n\r\n', []],
])('%s comes in as lines of plain words', (_, text, lines) => {
  expect(pasted(text)).toEqual(lines);
});

import { expect, test } from 'vitest';
import { printBlocks } from '#shared/letter-text/print-blocks.ts';
import { readBlocks } from '#shared/letter-text/read-blocks.ts';
import {
  insertAfter,
  without,
} from '../../../../../../src/renderer/desk/features/templates/letter-view/change-blocks.ts';

const read = (text: string) => readBlocks(text, { facts: new Set(), parts: new Set(['contact']) });
const line = (text: string) => read(text)[0] ?? { type: 'blank' as const, space: '' };

test.each([
  ['a paragraph apart from the others', '# A\n\nb\n\nc', 2, 'ny', '# A\n\nb\n\nny\n\nc'],
  ['a paragraph before what followed at once', 'b\n- c', 0, 'ny', 'b\n\nny\n\n- c'],
  ['an item in its list', '- a\n- b', 0, '- ny', '- a\n- ny\n- b'],
  ['a part at the end', 'a', 0, '{% part "contact" %}', 'a\n\n{% part "contact" %}'],
])('puts %s', (_, text, index, added, after) => {
  expect(printBlocks(insertAfter(read(text), index, line(added)))).toBe(after);
});

test.each([
  ['a\n\nb\n\nc', 2, 'a\n\nc'],
  ['a\n\nb', 0, 'b'],
  ['- a\n- b\n- c', 1, '- a\n- c'],
])('takes a block of %j and leaves no empty line over', (text, index, after) => {
  expect(printBlocks(without(read(text), index))).toBe(after);
});

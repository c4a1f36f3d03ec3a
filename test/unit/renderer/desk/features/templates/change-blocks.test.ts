import { expect, test } from 'vitest';
import { printBlocks } from '#shared/letter-text/print-blocks.ts';
import { readBlocks } from '#shared/letter-text/read-blocks.ts';
import {
  always,
  insertAfter,
  moved,
  onlyWhen,
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

test.each([
  ['# T\n\na\n\nb', 4, 'up', '# T\n\nb\n\na'],
  ['# T\n\na\n\nb', 2, 'down', '# T\n\nb\n\na'],
  ['- a\n- b\n- c', 2, 'up', '- a\n- c\n- b'],
] as const)('moves a block of %j past its neighbour', (text, index, way, after) => {
  expect(printBlocks(moved(read(text), index, way) ?? [])).toBe(after);
});

test.each([
  ['# T\n\na', 2, 'up'],
  ['# T\n\na', 0, 'down'],
  ['# T\n\na', 2, 'down'],
  ['a\n\nb\n', 2, 'down'],
] as const)('moves nothing past the title or an end in %j', (text, index, way) => {
  expect(moved(read(text), index, way)).toBeUndefined();
});

test('puts a block under a condition, which reads back as one and can be taken away again', () => {
  const names = { facts: new Set(['answer_by']), parts: new Set<string>() };
  const text = '# T\n\na\n\nb';
  const under = onlyWhen(readBlocks(text, names), 2, 'answer_by');
  const printed = printBlocks(under);
  expect(printed).toBe('# T\n\n{% if answer_by %}\na\n{% endif %}\n\nb');
  expect(readBlocks(printed, names)).toEqual(under);
  expect(printBlocks(always(under, 2) ?? [])).toBe(text);
  expect(always(under, 0)).toBeUndefined();
});

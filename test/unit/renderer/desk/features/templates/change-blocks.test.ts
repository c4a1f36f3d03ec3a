import { expect, test } from 'vitest';
import { printBlocks } from '#shared/letter-text/print-blocks.ts';
import { readBlocks } from '#shared/letter-text/read-blocks.ts';
import {
  insertAfter,
  moved,
  without,
} from '../../../../../../src/renderer/desk/features/templates/letter-view/blocks/change-blocks.ts';
import {
  always,
  inverted,
  onlyWhen,
  withOther,
  withOtherwise,
} from '../../../../../../src/renderer/desk/features/templates/letter-view/blocks/change-choice.ts';

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
  const under = onlyWhen(readBlocks(text, names), 2, { name: 'answer_by' });
  const printed = printBlocks(under);
  expect(printed).toBe('# T\n\n{% if answer_by %}\na\n{% endif %}\n\nb');
  expect(readBlocks(printed, names)).toEqual(under);
  expect(printBlocks(always(under, 2) ?? [])).toBe(text);
  expect(always(under, 0)).toBeUndefined();
});

test('a condition is an answer too, is turned round, and gets what stands there instead and otherwise', () => {
  const names = { facts: new Set(['extent', 'answer_by']), parts: new Set<string>() };
  const read = (text: string) => readBlocks(text, names);
  const first = onlyWhen(read('# T\n\na'), 2, { name: 'extent', is: 'full' });
  expect(printBlocks(first)).toBe('# T\n\n{% if extent == "full" %}\na\n{% endif %}');
  const except = inverted(first, 2) ?? [];
  expect(printBlocks(except)).toBe('# T\n\n{% if extent == "full" %}\n{% else %}\na\n{% endif %}');
  expect(read(printBlocks(except))).toEqual(except);
  expect(printBlocks(inverted(except, 2) ?? [])).toBe(printBlocks(first));
  expect(printBlocks(always(except, 2) ?? [])).toBe('# T\n\na');
  expect([withOther(except, 2), withOther(first, 0), inverted(first, 0)]).toEqual(
    Array.from({ length: 3 }),
  );
  const both = withOtherwise(withOther(first, 2)?.({ name: 'answer_by' }) ?? [], 2) ?? [];
  expect(printBlocks(both)).toBe(
    '# T\n\n{% if extent == "full" %}\na\n{% elsif answer_by %}\n\n{% else %}\n\n{% endif %}',
  );
  expect([withOtherwise(both, 2), inverted(both, 2), always(both, 2)]).toEqual(
    Array.from({ length: 3 }),
  );
});

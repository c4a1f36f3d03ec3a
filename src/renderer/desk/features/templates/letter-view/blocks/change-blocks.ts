import type { Block, LineForm } from '#shared/letter-text/letter-text.ts';

/** How lines of each form begin. */
const marks: Readonly<Record<LineForm, string>> = {
  title: '# ',
  heading: '## ',
  subheading: '### ',
  item: '- ',
  numbered: '1. ',
  text: '',
};

export type Line = Extract<Block, { type: 'line' }>;

/** The same line in another form. */
export const inForm = (line: Line, form: LineForm): Line => ({ ...line, form, mark: marks[form] });

/** A line to write in. */
export const emptyLine: Line = { type: 'line', form: 'text', mark: '', pieces: [] };

const blank: Block = { type: 'blank', space: '' };
export const isBlank = (block: Block | undefined): boolean => block?.type === 'blank';
const isItem = (block: Block | undefined) =>
  block?.type === 'line' && (block.form === 'item' || block.form === 'numbered');

/** Puts a block behind another: items go on, anything else stands apart. */
export function insertAfter(
  blocks: readonly Block[],
  index: number,
  added: Block,
): readonly Block[] {
  const goesOn = isItem(blocks[index]) && isItem(added);
  const next = blocks[index + 1];
  const closes = goesOn || next === undefined || isBlank(next);
  return blocks.toSpliced(
    index + 1,
    0,
    ...(goesOn ? [] : [blank]),
    added,
    ...(closes ? [] : [blank]),
  );
}

/** Puts lines where a block stands. */
export const inPlaceOf = (
  blocks: readonly Block[],
  index: number,
  [first, ...rest]: readonly Block[],
): readonly Block[] =>
  rest.reduceRight<readonly Block[]>(
    (all, line) => insertAfter(all, index, line),
    first ? blocks.with(index, first) : blocks,
  );

/** Takes a block away, and with it the empty line that would be left over. */
export function without(blocks: readonly Block[], index: number): readonly Block[] {
  const before = blocks[index - 1];
  const both = isBlank(blocks[index + 1]) && (before === undefined || isBlank(before));
  return blocks.toSpliced(index, both ? 2 : 1);
}

const isTitle = (block: Block | undefined) => block?.type === 'line' && block.form === 'title';

/** Puts a block where the next one up or down stands, and that one in its place; `undefined` past an end or the title. */
export function moved(
  blocks: readonly Block[],
  index: number,
  way: 'up' | 'down',
): readonly Block[] | undefined {
  const by = way === 'up' ? -1 : 1;
  let to = index + by;
  while (isBlank(blocks[to])) to += by;
  const [block, other] = [blocks[index], blocks[to]];
  if (to < 0 || !block || !other || isTitle(block) || isTitle(other)) return undefined;
  return blocks.with(index, other).with(to, block);
}

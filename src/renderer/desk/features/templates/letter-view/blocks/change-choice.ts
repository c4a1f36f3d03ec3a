import type { Block, Condition } from '#shared/letter-text/letter-text.ts';
import { emptyLine } from './change-blocks.ts';

type Choice = Extract<Block, { type: 'choice' }>;

/** Lets a block stand in the letter only when a condition holds. */
export const onlyWhen = (
  blocks: readonly Block[],
  index: number,
  when: Condition,
): readonly Block[] =>
  blocks.map((block, at) =>
    at === index ? { type: 'choice', branches: [{ when, holds: [block] }] } : block,
  );

/** What a choice says when its condition does not hold, where it says nothing when it does. */
export function exceptWhen({ branches }: Choice): Condition | undefined {
  const [first, last, ...more] = branches;
  const isSo = first?.when && first.holds.length === 0 && last && !last.when && more.length === 0;
  return isSo ? first.when : undefined;
}

/** Lets what a choice of one condition holds stand always; `undefined` for any other block. */
export function always(blocks: readonly Block[], index: number): readonly Block[] | undefined {
  const held = single(blocks[index]);
  return held && blocks.toSpliced(index, 1, ...held.holds);
}

/** Lets what stands there when a condition holds stand when it does not, and the other way round. */
export function inverted(blocks: readonly Block[], index: number): readonly Block[] | undefined {
  const held = single(blocks[index]);
  if (!held) return undefined;
  const { when, holds, isExcept } = held;
  const branches = isExcept ? [{ when, holds }] : [{ when, holds: [] }, { holds }];
  return blocks.with(index, { type: 'choice', branches });
}

function single(block: Block | undefined) {
  if (block?.type !== 'choice') return undefined;
  const [first, last] = block.branches;
  const except = exceptWhen(block);
  if (except && last) return { when: except, holds: last.holds, isExcept: true };
  if (!first?.when || block.branches.length > 1) return undefined;
  return { when: first.when, holds: first.holds, isExcept: false };
}

/** Gives a choice what stands there otherwise; `undefined` where it has that, and for any other block. */
export function withOtherwise(
  blocks: readonly Block[],
  index: number,
): readonly Block[] | undefined {
  const block = blocks[index];
  if (block?.type !== 'choice' || block.branches.at(-1)?.when === undefined) return undefined;
  return blocks.with(index, { ...block, branches: [...block.branches, { holds: [emptyLine] }] });
}

/** Gives a choice what stands there when another condition holds and none before it; `undefined` for any other block. */
export function withOther(
  blocks: readonly Block[],
  index: number,
): ((when: Condition) => readonly Block[]) | undefined {
  const block = blocks[index];
  if (block?.type !== 'choice' || exceptWhen(block)) return undefined;
  const ends = block.branches.at(-1)?.when === undefined;
  const at = block.branches.length - (ends ? 1 : 0);
  return (when) =>
    blocks.with(index, {
      ...block,
      branches: block.branches.toSpliced(at, 0, { when, holds: [emptyLine] }),
    });
}

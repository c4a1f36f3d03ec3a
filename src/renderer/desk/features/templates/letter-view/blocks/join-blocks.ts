import type { Block } from '#shared/letter-text/letter-text.ts';
import { isBlank, without } from './change-blocks.ts';

/** The blocks with one of them and the one above as one; `undefined` where they cannot be. */
export function joinedUp(blocks: readonly Block[], index: number): readonly Block[] | undefined {
  const above = blocks.slice(0, index).findLastIndex((block) => !isBlank(block));
  const [over, under] = [blocks[above], blocks[index]];
  if (!over || !under) return undefined;
  const one = joined(over, under);
  if (one) return [...blocks.slice(0, above), one, ...blocks.slice(index + 1)];
  // Below a block that takes no words in, an empty line goes.
  return saysNothing(under) ? without(blocks, index) : undefined;
}

/** The same with the one below. */
export function joinedDown(blocks: readonly Block[], index: number): readonly Block[] | undefined {
  const below = blocks.findIndex((block, at) => at > index && !isBlank(block));
  const [over, under] = [blocks[index], blocks[below]];
  if (!over || !under) return undefined;
  if (joined(over, under)) return joinedUp(blocks, below);
  return saysNothing(over) ? without(blocks, index) : undefined;
}

const saysNothing = (block: Block) =>
  block.type === 'line' && block.form === 'text' && block.pieces.length === 0;

function joined(over: Block, under: Block): Block | undefined {
  if (under.type === 'line') {
    if (saysNothing(over)) return under;
    if (over.type === 'line') return { ...over, pieces: [...over.pieces, ...under.pieces] };
    return over.type === 'entry' ? { ...over, value: [...over.value, ...under.pieces] } : undefined;
  }
  if (under.type !== 'entry' || over.type !== 'line' || over.form !== 'text') return undefined;
  return { ...under, term: [...over.pieces, ...under.term] };
}

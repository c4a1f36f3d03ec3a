import type { Block, Piece } from './letter-text.ts';

/**
 * Whether a letter has a title in every case: outside of all choices between blocks, and with words of its own or a choice
 * that says something either way, for a fact can be empty. One that stands as code is taken at its word.
 */
export const hasTitle = (blocks: readonly Block[]): boolean =>
  blocks.some((block) => {
    if (block.type === 'code') return block.lines.some((line) => /^\s*#\s+\S/.test(line));
    return block.type === 'line' && block.form === 'title' && saysAlways(block.pieces);
  });

const saysAlways = (pieces: readonly Piece[]): boolean =>
  pieces.some((piece) => {
    if (piece.type === 'words') return piece.text.trim() !== '';
    return (
      piece.type === 'choice' &&
      piece.branches.at(-1)?.when === undefined &&
      piece.branches.every(({ holds }) => saysAlways(holds))
    );
  });

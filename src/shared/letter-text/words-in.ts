import type { Block, Piece } from './letter-text.ts';

/** All words that stand in a letter, sometimes or always; of what stands as code none. */
export function wordsIn(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block) => {
    if (block.type === 'line') return wordsOf(block.pieces);
    if (block.type === 'entry') return wordsOf([...block.term, ...block.value]);
    return block.type === 'choice' ? block.branches.flatMap(({ holds }) => wordsIn(holds)) : [];
  });
}

const wordsOf = (pieces: readonly Piece[]): string[] =>
  pieces.flatMap((piece) => {
    if (piece.type === 'words') return [piece.text];
    return piece.type === 'choice' ? piece.branches.flatMap(({ holds }) => wordsOf(holds)) : [];
  });

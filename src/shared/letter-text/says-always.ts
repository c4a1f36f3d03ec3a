import type { Piece } from './letter-text.ts';

/** Whether pieces say something in every case: words of their own, or a choice that says something either way; a fact can be empty. */
export const saysAlways = (pieces: readonly Piece[]): boolean =>
  pieces.some((piece) => {
    if (piece.type === 'words') return piece.text.trim() !== '';
    return (
      piece.type === 'choice' &&
      piece.branches.at(-1)?.when === undefined &&
      piece.branches.every(({ holds }) => saysAlways(holds))
    );
  });

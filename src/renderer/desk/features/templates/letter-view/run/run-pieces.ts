import type { Piece } from '#shared/letter-text/letter-text.ts';
import { withoutReserved } from '#shared/letter-text/reserved.ts';

/** What a person can write in one go: words and facts between two choices. */
export type RunPiece = Exclude<Piece, { type: 'choice' }>;

/**
 * Nothing that is typed or pasted begins code, ends a line, steers or turns what stands beside it, stands for something else,
 * or is half a character.
 */
export const plain = (text: string): string =>
  withoutReserved(text)
    .replaceAll(/[\u202a-\u202e\u2066-\u2069\ufeff]|\p{Cs}/gu, '')
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ');

/** Words beside each other are one piece, and empty ones none. */
export function joined(pieces: readonly RunPiece[]): readonly RunPiece[] {
  const all: RunPiece[] = [];
  for (const piece of pieces) {
    const last = all.at(-1);
    if (piece.type === 'words' && piece.text === '') continue;
    if (piece.type === 'words' && last?.type === 'words') {
      all.splice(-1, 1, { type: 'words', text: last.text + piece.text });
    } else all.push(piece);
  }
  return all;
}

/** How far a caret is moved by pieces: by each character, and by a fact as by one. */
export const lengthOfRun = (pieces: readonly RunPiece[]): number =>
  pieces.reduce((sum, piece) => sum + (piece.type === 'fact' ? 1 : piece.text.length), 0);

/** The pieces before and behind a caret. */
export function cutAt(
  pieces: readonly RunPiece[],
  caret: number,
): readonly [readonly RunPiece[], readonly RunPiece[]] {
  const before: RunPiece[] = [];
  const behind: RunPiece[] = [];
  let left = caret;
  for (const piece of pieces) {
    const length = piece.type === 'fact' ? 1 : piece.text.length;
    if (left >= length) before.push(piece);
    else if (left <= 0 || piece.type === 'fact') behind.push(piece);
    else {
      before.push({ type: 'words', text: piece.text.slice(0, left) });
      behind.push({ type: 'words', text: piece.text.slice(left) });
    }
    left -= length;
  }
  return [before, behind];
}

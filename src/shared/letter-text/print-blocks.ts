import type { Block, Branch, Piece } from './letter-text.ts';
import { branchTag, printTag } from './tags.ts';

/** The text of a letter from its blocks: exactly the one they were read from, where nothing was changed. */
export const printBlocks = (blocks: readonly Block[]): string => linesOf(blocks).join('\n');

const linesOf = (blocks: readonly Block[]): readonly string[] => blocks.flatMap(linesOfBlock);

function linesOfBlock(block: Block): readonly string[] {
  switch (block.type) {
    case 'line':
      return [`${block.mark}${printPieces(block.pieces)}`];
    case 'entry':
      return [`${printPieces(block.term)} :: ${printPieces(block.value)}`];
    case 'blank':
      return [block.space];
    case 'part':
      return [printTag(block)];
    case 'choice':
      return [
        ...block.branches.flatMap(({ when, holds }, index) => [
          printTag(branchTag(index, when)),
          ...linesOf(holds),
        ]),
        printTag({ type: 'endif' }),
      ];
    default:
      return block.lines;
  }
}

/** The source of a line's pieces. */
export const printPieces = (pieces: readonly Piece[]): string => pieces.map(printPiece).join('');

function printPiece(piece: Piece): string {
  if (piece.type === 'words') return piece.text;
  return piece.type === 'fact' ? printTag(piece) : printChoice(piece.branches);
}

const printChoice = (branches: readonly Branch<Piece>[]): string =>
  branches
    .map(({ when, holds }, index) => `${printTag(branchTag(index, when))}${printPieces(holds)}`)
    .join('') + printTag({ type: 'endif' });

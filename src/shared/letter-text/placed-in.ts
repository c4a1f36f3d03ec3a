import type { Block, Piece } from './letter-text.ts';
import { saysAlways } from './says-always.ts';

/** What stands in a letter whatever its case is: facts and building blocks outside of every choice, by name. */
export function alwaysIn(blocks: readonly Block[]): ReadonlySet<string> {
  return new Set(blocks.flatMap(namesIn));
}

function namesIn(block: Block): readonly string[] {
  switch (block.type) {
    case 'line':
      return factsIn(block.pieces);
    // A row whose value is empty is not printed, and its term goes with it.
    case 'entry':
      return factsIn([...(saysAlways(block.value) ? block.term : []), ...block.value]);
    case 'part':
      return [block.name];
    // What stands as code cannot be changed by this view: what it places stays placed.
    case 'code':
      return block.lines.flatMap((line) =>
        Array.from(line.matchAll(/\{\{\s*([a-z_]+)\s*\}\}|part "([a-z_]+)"/g), ([, fact, part]) =>
          String(fact ?? part),
        ),
      );
    default:
      return [];
  }
}

const factsIn = (pieces: readonly Piece[]): string[] =>
  pieces.flatMap((piece) => (piece.type === 'fact' ? [piece.name] : []));

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

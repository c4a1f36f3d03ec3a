import type { Block, Branch, Piece } from '../letter-text.ts';
import { printBlocks } from '../print-blocks.ts';
import type { Said } from './said.ts';

/** What a letter shown as blocks can come to say. Of its code it knows what is placed and what stands around: it runs none. */
export function saidByBlocks(blocks: readonly Block[]): readonly Said[] {
  let line = 1;
  const end = (): Said => ({ type: 'end', line: line++ });
  const words = (text: string): Said => ({ type: 'words', text, line });
  const ofPieces = (pieces: readonly Piece[]): Said[] =>
    pieces.map((piece) => {
      if (piece.type === 'words') return words(piece.text);
      return piece.type === 'fact' ? piece : choice(piece.branches, ofPieces);
    });
  const ofBlock = (block: Block): Said[] => {
    switch (block.type) {
      case 'line':
        return [words(block.mark), ...ofPieces(block.pieces), end()];
      case 'entry':
        return [...ofPieces(block.term), words(' :: '), ...ofPieces(block.value), end()];
      case 'part':
        return [block, end()];
      case 'choice': {
        // Each of its tags has a line of its own.
        const said = choice(block.branches, (holds: readonly Block[]) => [
          end(),
          ...holds.flatMap(ofBlock),
        ]);
        return [said, end()];
      }
      default:
        return printBlocks([block])
          .split('\n')
          .flatMap((source) => [...ofCode(source), end()]);
    }
  };
  const ofCode = (source: string): Said[] =>
    source.split(/(\{\{[^{}]*\}\}|\{%[^{}%]*%\})/).map((part, index): Said => {
      if (index % 2 === 0) return words(part);
      const [, fact, block] = /^\{\{-?\s*([a-z_]+)|part "([a-z_]+)"/.exec(part) ?? [];
      if (fact !== undefined) return { type: 'fact', name: fact };
      return block === undefined ? words('') : { type: 'part', name: block };
    });
  const said = blocks.flatMap(ofBlock);
  // Lines are ended by what stands between them.
  return said.at(-1)?.type === 'end' ? said.slice(0, -1) : said;
}

const choice = <T>(
  branches: readonly Branch<T>[],
  saidBy: (holds: readonly T[]) => readonly Said[],
): Said => ({
  type: 'choice',
  ways: [
    ...branches.map(({ holds }) => saidBy(holds)),
    // Where no condition holds nothing is said.
    ...(branches.at(-1)?.when === undefined ? [] : [[]]),
  ],
});

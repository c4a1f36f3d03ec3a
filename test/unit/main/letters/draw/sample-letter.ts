import type { Block, LetterDocument } from '#domain/letter/letter-document.ts';

/** A letter with the given blocks; everyone in it is made up. */
export function sampleLetter(
  blocks: readonly Block[],
  changes: Partial<LetterDocument> = {},
): LetterDocument {
  return {
    language: 'sv',
    title: 'Registerutdrag',
    reference: 'DSR-2026-0001',
    sender: ['Exempelbolaget AB', 'Storgatan 1', '111 22 Småstad'],
    addressee: ['Åsa Exempel', 'Lilla gatan 4', '123 45 Småstad'],
    date: '2026-11-22',
    blocks,
    ...changes,
  };
}

export const table = (
  columns: readonly string[],
  rows: readonly (readonly string[])[],
): Extract<Block, { type: 'table' }> => ({
  type: 'table',
  caption: 'Uppgifter',
  columns,
  rows,
});

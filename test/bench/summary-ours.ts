import { drawLetter } from '#main/letters/draw/draw-letter.ts';
import type { SummaryTable } from './summary-table.ts';

export type Draw = (table: SummaryTable) => Promise<Uint8Array>;

export const ours: Draw = async ({ columns, rows }) => {
  const drawn = await drawLetter({
    language: 'sv',
    title: 'Registerutdrag',
    reference: 'DSR-2026-0001',
    sender: ['Exempelbolaget AB'],
    addressee: ['Kim Exempel'],
    date: '2026-11-22',
    blocks: [{ type: 'table', caption: 'Händelser', columns, rows }],
  });
  if (!drawn.ok) throw new Error(drawn.error.code);
  return drawn.value.pdf;
};

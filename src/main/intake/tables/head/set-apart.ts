import type { HeadRows } from '#domain/case/data/table-reading.ts';
import { findHead, type Head } from './find-head.ts';

/** A row as the file numbers it, from 0; blank rows count. */
export interface NumberedRow {
  readonly number: number;
  readonly cells: readonly string[];
}

/** The rows of a file by what they are. */
export interface Parts {
  /** What names the columns: none, one or two rows. */
  readonly head: readonly NumberedRow[];
  readonly body: readonly NumberedRow[];
  /** Titles and notes above, sums and notes below: rows that are filled. */
  readonly around: readonly NumberedRow[];
  readonly place: HeadRows;
  /** Whether the head is plain to see. */
  readonly sure: boolean;
}

/** Sums stand among so many last rows. */
const lowest = 5;

/** Sets apart what is no row of the table. Nothing is left out: what stands above and below is given too. */
export function setApart(rows: readonly NumberedRow[], settled?: HeadRows): Parts {
  const { at, depth, sure } = settled
    ? headAt(rows, settled)
    : findHead(rows.map(({ cells }) => cells));
  const filled = ({ cells }: NumberedRow) => cells.some((cell) => cell.trim() !== '');
  const head = rows.slice(at, at + depth);
  const after = rows.slice(at + depth);
  const end = footAt(after);
  const [first = 0, last = 0] = [head[0], head.at(-1)].map((row) => (row ? row.number + 1 : 0));
  return {
    head,
    body: after.slice(0, end).filter(filled),
    around: [...rows.slice(0, at), ...after.slice(end)].filter(filled),
    place: { first, last },
    sure,
  };
}

function headAt(rows: readonly NumberedRow[], { first, last }: HeadRows): Head {
  if (first === 0) return { at: 0, depth: 0, sure: true };
  const at = rows.findIndex(({ number }) => number === first - 1);
  return { at: Math.max(0, at), depth: last > first ? 2 : 1, sure: at >= 0 };
}

/** Where sums begin: a last row of them, or what stands below a blank row: `Summa: 12 000`, `Antal rader 3`. */
function footAt(rows: readonly NumberedRow[]): number {
  const isBlank = (row: NumberedRow | undefined) =>
    row?.cells.every((cell) => !cell.trim()) ?? false;
  let end = rows.length;
  while (end > 0 && isBlank(rows[end - 1])) end -= 1;
  for (let at = end - 1; at > 0 && at >= end - lowest; at -= 1) {
    const said = rows[at]?.cells.find((cell) => cell.trim())?.trim() ?? '';
    const isLast = at === end - 1 && sum.test(said);
    if (isLast || (foot.test(said) && isBlank(rows[at - 1]))) return at;
  }
  return rows.length;
}

const sum = /^(?:(?:del|tot|slut)?summa|totalt?|sum|grand total):?$/i;
const foot =
  /^(?:(?:del|tot|slut)?summa|totalt?|antal|sum|grand total|subtotal|count|number of|slut|end of|page|sida|utskriven|printed|skapad|generated|rapport)\b/i;

/** Rows as lines, their filled cells with a space between. */
export const linesOf = (rows: readonly NumberedRow[]): string[] =>
  rows.map(({ cells }) => cells.filter((cell) => cell.trim() !== '').join(' '));

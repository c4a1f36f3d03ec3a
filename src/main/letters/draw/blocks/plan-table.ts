import { frames, type Orientation } from '../page-frame.ts';
import { atomsOf } from '../text/atoms.ts';
import { plainLines } from '../text/plain-lines.ts';
import type { Typesetter } from '../text/typesetter.ts';
import { styles, type TextStyle } from '../text-styles.ts';
import { breakLines } from '../text/break-lines.ts';
import { shareWidth, type ColumnNeed } from './share-width.ts';
import { columnCount, sampleRows, type TableBlock } from './table-data.ts';

/** Points between columns. */
export const gutter = 9;

export interface ColumnPlan {
  readonly orientation: Orientation;
  /** Points, without gutters. */
  readonly widths: readonly number[];
}

/** A word longer than this may be broken; a column need not be wider for its sake. */
const longestKept = 84;
/** A column of prose reads well at this width, and asks for no more. */
const widestWanted = 240;
/** A head taller than this is no head. */
const headLines = 6;

/** How a table is set out: upright if its words fit, else on its side, else not as a table at all (`undefined`). */
export function planTable(table: TableBlock, typesetter: Typesetter): ColumnPlan | undefined {
  const count = columnCount(table);
  if (count === 0) return undefined;
  const needs = Array.from({ length: count }, (_, column) => needOf(table, column, typesetter));
  const least = needs.reduce((sum, need) => sum + need.least, 0) + gutter * (count - 1);
  for (const orientation of ['portrait', 'landscape'] as const) {
    const { left, right } = frames[orientation];
    if (least > right - left) continue;
    const widths = shareWidth(needs, right - left - gutter * (count - 1));
    const fits = table.columns.every(
      (name, column) =>
        breakLines(name, widths[column] ?? 0, styles.columnHead, typesetter).length <= headLines,
    );
    if (fits) return { orientation, widths };
  }
  return undefined;
}

function needOf(table: TableBlock, column: number, typesetter: Typesetter): ColumnNeed {
  const head = measure(table.columns[column] ?? '', styles.columnHead, typesetter);
  let least = head.longest;
  const widths: number[] = [];
  for (const row of sampleRows(table)) {
    const cell = measure(row[column] ?? '', styles.cell, typesetter);
    least = Math.max(least, cell.longest);
    widths.push(cell.whole);
  }
  widths.sort((one, other) => one - other);
  const usual = widths[Math.floor(widths.length * 0.95)] ?? 0;
  const kept = Math.max(18, Math.min(least, longestKept));
  return { least: kept, best: Math.max(kept, Math.min(widestWanted, Math.max(head.whole, usual))) };
}

/** The longest unbroken word and the longest line of a text, in points. */
function measure(text: string, style: TextStyle, typesetter: Typesetter) {
  const space = typesetter.word(' ', style.voice).advance;
  let longest = 0;
  let whole = 0;
  for (const line of plainLines(text)) {
    let width = 0;
    for (const atom of atomsOf(line)) {
      const { advance } = typesetter.word(atom.text, style.voice);
      longest = Math.max(longest, advance);
      width += advance + (atom.spaced ? space : 0);
    }
    whole = Math.max(whole, width);
  }
  // Rounding must not break what was measured to fit.
  return { longest: (longest * style.size) / 1000 + 0.1, whole: (whole * style.size) / 1000 + 0.1 };
}

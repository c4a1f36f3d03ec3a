import { usualLength } from '../usual-length.ts';
import { isDatum, namesColumn } from './head-words.ts';

/** One row of a file, blank ones included. */
type Cells = readonly (string | undefined)[];

/** Which rows name the columns. */
export interface Head {
  /** Counted from 0; where `depth` is 0, the first row of the data. */
  readonly at: number;
  /** None, one or two rows. */
  readonly depth: 0 | 1 | 2;
  /** Whether nothing speaks against it. */
  readonly sure: boolean;
}

/** Titles and notes stand in so many rows at most. */
const furthest = 25;
/** Enough rows to see how wide a table usually is. */
const looked = 1_000;

/**
 * The row that names the columns. Usually the first; below titles and notes (`Kundregister 2026-05-01`,
 * `Utskriven: 2026-05-01`), which are narrower than the table, the first row as wide as the table that holds no data. A
 * first row that holds data itself, or one of two that could be it, is for a person to say.
 */
export function findHead(rows: readonly Cells[]): Head {
  const filled = rows.flatMap((cells, at) => (countOf(cells) > 0 ? [at] : [])).slice(0, looked);
  const first = filled[0] ?? 0;
  const width = usualLength(filled.map((at) => countOf(rows[at])));
  const below = belowTitles(rows, filled.slice(0, furthest), width);
  if (below) return { ...below, ...depthAt(rows, below.at, below.sure) };
  if (!canName(rows[first], rows.slice(first + 1, looked))) {
    return { at: first, depth: holdsDatum(rows[first]) ? 0 : 1, sure: false };
  }
  return { at: first, ...depthAt(rows, first, true) };
}

/** The head below titles, where the first row is one: narrower than the table, and followed by a row that can be its head. */
function belowTitles(rows: readonly Cells[], filled: readonly number[], width: number) {
  const first = filled[0] ?? 0;
  const narrow = (at: number) => extentOf(rows[at]) < width;
  if (!narrow(first)) return undefined;
  const at = filled.find((row) => !narrow(row));
  if (at === undefined || at === first || !canName(rows[at], [])) return undefined;
  if (countOf(rows[at]) < Math.max(2, width * 0.8)) return undefined;
  const above = filled.filter((row) => row < at);
  // Two rows of names: the first stands over the second, and is no title.
  if (above.length === 1 && isOver(rows[first], rows[at]) && first + 1 === at) return undefined;
  const more = namedIn(rows[at]) - namedIn(rows[first]);
  if (more < 0 && !isLabelled(rows[first])) return undefined;
  const apart = countOf(rows[at - 1]) === 0;
  return { at, sure: more > 0 || (apart && more === 0) };
}

/** `Utskriven: 2026-05-01` in one cell or two. */
const isLabelled = (cells: Cells = []) =>
  countOf(cells) <= 2 && /:\s*$|:\s/.test(cells.find((cell) => cell?.trim()) ?? '');

/** Whether a row can name columns: no data in it, and no value that stands again in its own column. */
function canName(cells: Cells = [], below: readonly Cells[]): boolean {
  if (holdsDatum(cells) && namedIn(cells) === 0) return false;
  // A line of names may be printed again on each page.
  const again = below.find((row) => row.every((cell, at) => (cell ?? '') === (cells[at] ?? '')));
  if (again || namedIn(cells) > 0) return true;
  return !cells.some((cell, at) => cell?.trim() && below.some((row) => row[at] === cell));
}

const holdsDatum = (cells: Cells = []) => cells.some((cell) => cell && isDatum(cell));

/** One row of names or two: `Namn, Adress, ·` over `·, Gata, Ort`. */
function depthAt(rows: readonly Cells[], at: number, sure: boolean): Pick<Head, 'depth' | 'sure'> {
  const [head, next] = [rows[at] ?? [], rows[at + 1]];
  if (!next || !isOver(head, next) || !rows[at + 2]) return { depth: 1, sure };
  if (namedIn(next) * 2 >= countOf(next)) return { depth: 2, sure };
  const spans = head.some((cell, column) => cell?.trim() && !next[column]?.trim());
  return spans ? { depth: 2, sure: false } : { depth: 1, sure };
}

/** Whether a row leaves places empty that the next one fills, and the next one holds no data. */
function isOver(head: Cells = [], next: Cells = []): boolean {
  if (countOf(head) < 2 || holdsDatum(next) || next.some((cell) => cell && cell.length > 60)) {
    return false;
  }
  return next.some((cell, column) => cell?.trim() && column > 0 && !head[column]?.trim());
}

const countOf = (cells: Cells = []) =>
  cells.reduce<number>((sum, cell) => sum + (cell?.trim() ? 1 : 0), 0);
const extentOf = (cells: Cells = []) => cells.findLastIndex((cell) => cell?.trim()) + 1;
const namedIn = (cells: Cells = []) =>
  cells.reduce<number>((sum, cell) => sum + (cell?.trim() && namesColumn(cell) ? 1 : 0), 0);

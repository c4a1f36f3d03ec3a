import type { Redaction } from './disclosure.ts';
import type { Grounds } from './ground.ts';

/** A stretch of a cell's text, `end` not included, and the grounds it is withheld on. */
export interface Stretch extends Grounds {
  readonly start: number;
  readonly end: number;
}

/** The redactions of one table, found by place. Where several cover a place, the widest counts, then the earliest. */
export interface MarkIndex {
  readonly row: (row: number) => Grounds | undefined;
  /** Of the cell whole: by itself or by its column. */
  readonly cell: (row: number, column: number) => Grounds | undefined;
  /** In order and apart from each other. */
  readonly parts: (row: number, column: number) => readonly Stretch[];
}

/** Makes {@link MarkIndex} of one table's redactions, in the order they were made. */
export function indexMarks(redactions: readonly Redaction[]): MarkIndex {
  const rows = new Map<number, Grounds>();
  const columns = new Map<number, Grounds>();
  const cells = new Map<string, Grounds>();
  const parts = new Map<string, Stretch[]>();
  for (const { marks, ground, words } of redactions) {
    const grounds = { ground, words };
    for (const row of marks.rows ?? []) if (!rows.has(row)) rows.set(row, grounds);
    for (const column of marks.columns ?? []) {
      if (!columns.has(column)) columns.set(column, grounds);
    }
    for (const cell of marks.cells ?? []) {
      const key = String(cell);
      if (!cells.has(key)) cells.set(key, grounds);
    }
    for (const [row, column, start, end] of marks.parts ?? []) {
      const key = `${row},${column}`;
      parts.set(key, [...(parts.get(key) ?? []), { start, end, ...grounds }]);
    }
  }
  return {
    row: (row) => rows.get(row),
    cell: (row, column) => columns.get(column) ?? cells.get(`${row},${column}`),
    parts: (row, column) => joined(parts.get(`${row},${column}`) ?? []),
  };
}

/**
 * Overlapping and touching stretches as one, under the ground of the first of them.
 *
 * @example 0–4, 2–7 and 9–12 become 0–7 and 9–12
 */
export function joined(stretches: readonly Stretch[]): Stretch[] {
  const apart: Stretch[] = [];
  for (const stretch of stretches.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = apart.at(-1);
    if (!last || stretch.start > last.end) apart.push(stretch);
    else apart[apart.length - 1] = { ...last, end: Math.max(last.end, stretch.end) };
  }
  return apart;
}

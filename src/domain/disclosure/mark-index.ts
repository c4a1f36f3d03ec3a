import type { Redaction } from './disclosure.ts';
import type { Grounds } from './ground.ts';
import type { NameOwner } from './marks.ts';

/** A stretch of a cell's text, `end` not included, and the grounds it is withheld on. */
export interface Stretch extends Grounds {
  readonly start: number;
  readonly end: number;
}

/** The redactions of one table, found by place. Where several cover a place, the widest counts, then the earliest. */
export interface MarkIndex {
  readonly row: (row: number) => Grounds | undefined;
  readonly column: (column: number) => Grounds | undefined;
  /** Of the cell whole: by itself or by its column. */
  readonly cell: (row: number, column: number) => Grounds | undefined;
  /** In order and apart from each other. */
  readonly parts: (row: number, column: number) => readonly Stretch[];
  /** Of a name that goes out with the table, in order and apart from each other. */
  readonly name: (of: NameOwner, at: number) => readonly Stretch[];
}

/** Makes {@link MarkIndex} of one table's redactions, in the order they were made. */
export function indexMarks(redactions: readonly Redaction[]): MarkIndex {
  const rows = new Map<number, Grounds>();
  const columns = new Map<number, Grounds>();
  const cells = new Map<string, Grounds>();
  const parts = new Map<string, Stretch[]>();
  const put = (key: string, stretch: Stretch) => {
    const before = parts.get(key);
    if (before) before.push(stretch);
    else parts.set(key, [stretch]);
  };
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
      put(`${row},${column}`, { start, end, ...grounds });
    }
    for (const [of, at, start, end] of marks.names ?? []) {
      put(`${of},${at}`, { start, end, ...grounds });
    }
  }
  return {
    row: (row) => rows.get(row),
    column: (column) => columns.get(column),
    cell: (row, column) => columns.get(column) ?? cells.get(`${row},${column}`),
    parts: (row, column) => joined(parts.get(`${row},${column}`) ?? []),
    name: (of, at) => joined(parts.get(`${of},${at}`) ?? []),
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

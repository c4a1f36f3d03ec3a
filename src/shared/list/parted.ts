import { firstWhere } from '#domain/first-where.ts';

/** A part of a grouped list: what it is of, and how many rows it has. */
export interface Part {
  readonly key: string;
  readonly count: number;
}

/** A line of a list that is drawn: the head of a part, or a row by its place among all rows. */
type Line =
  | { readonly part: Part; readonly folded: boolean; readonly row?: undefined }
  | { readonly row: number; readonly part?: undefined };

/** A list that is drawn line by line. */
export interface Lines {
  readonly count: number;
  /** The line at a place from 0; `undefined` outside. */
  readonly at: (place: number) => Line | undefined;
  /** The place of a row, or of the head it is folded under. */
  readonly placeOf: (row: number) => number;
}

/** A list without parts: each line is a row. */
export const unparted = (rows: number): Lines => ({
  count: rows,
  at: (place) => (place >= 0 && place < rows ? { row: place } : undefined),
  placeOf: (row) => row,
});

/**
 * A list in parts, each with a head; of a folded part the head is all. Parts of 2 and 3 rows, the first folded, are five
 * lines: head, head, rows 2, 3 and 4. It takes as long as there are parts, however many rows they have.
 */
export function parted(parts: readonly Part[], folded: ReadonlySet<string>): Lines {
  const starts: { readonly place: number; readonly row: number; readonly part: Part }[] = [];
  let [place, row] = [0, 0];
  for (const part of parts) {
    starts.push({ place, row, part });
    place += 1 + (folded.has(part.key) ? 0 : part.count);
    row += part.count;
  }
  const lastBefore = (what: 'place' | 'row', value: number) =>
    starts[lastAtMost(starts.length, (at) => starts[at]?.[what] ?? 0, value)];
  return {
    count: place,
    at: (wanted) => {
      const start = wanted >= 0 && wanted < place ? lastBefore('place', wanted) : undefined;
      if (!start) return undefined;
      const { part } = start;
      if (wanted === start.place) return { part, folded: folded.has(part.key) };
      return { row: start.row + wanted - start.place - 1 };
    },
    placeOf: (wanted) => {
      const start = lastBefore('row', wanted);
      if (!start) return 0;
      return folded.has(start.part.key) ? start.place : start.place + 1 + wanted - start.row;
    },
  };
}

/** The last of so many rising numbers that is not above a value; -1 where the first is. */
const lastAtMost = (count: number, at: (index: number) => number, value: number): number =>
  firstWhere(0, count, (index) => at(index) > value) - 1;

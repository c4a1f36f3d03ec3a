/** Fewer columns than these stand side by side on a page, and lifting one out would tell less than it saves. */
const wide = 7;

type Table = {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
};

/** A wide table without the columns that say the same in every row; those are told of once. */
export interface Lifted extends Table {
  readonly constant: readonly { readonly column: string; readonly value: string }[];
  /** Columns without any value. */
  readonly empty: readonly string[];
}

/**
 * Takes out of a wide table of two rows or more what does not vary in it, so that what does vary can be compared on one
 * page (Art. 12(1): concise and easily accessible). Nothing is lost: every value stands once where it stood many times.
 * A table with a row that is not as long as its head is left as it is, and so is one in which nothing varies.
 *
 * @example ten rows of one customer: the customer's number is told once, and the table has one column less
 */
export function liftConstants({ columns, rows }: Table): Lifted {
  const whole = { columns, rows, constant: [], empty: [] };
  const even = rows.every((row) => row.length === columns.length);
  if (columns.length < wide || rows.length < 2 || !even) return whole;
  const [first = []] = rows;
  const varies = columns.map((_, at) => rows.some((row) => row[at] !== first[at]));
  if (!varies.includes(true)) return whole;
  const still = columns.flatMap((column, at) =>
    varies[at] ? [] : [{ column, value: first[at] ?? '' }],
  );
  const kept = <T>(cells: readonly T[]): T[] => cells.filter((_, at) => varies[at]);
  return {
    columns: kept(columns),
    rows: rows.map(kept),
    constant: still.filter(({ value }) => value !== ''),
    empty: still.filter(({ value }) => value === '').map(({ column }) => column),
  };
}

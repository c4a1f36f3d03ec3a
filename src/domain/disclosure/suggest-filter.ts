import { folded, type RowCondition } from './row-filter.ts';

/** What is known of the requester, told apart by how much it proves: others may bear the same name. */
export interface Known {
  /** E-mail addresses and numbers of the requester's own. */
  readonly own: readonly string[];
  readonly name: string;
}

/**
 * The conditions that would pick the requester's rows out of a table: columns in which an e-mail address or number of
 * theirs stands, or else their name. None where every row is theirs already, or no row can be told.
 *
 * @example rows of two people, one with `alva@example.com` in column 2: `[{ column: 2, values: ['alva@example.com'] }]`
 */
export function suggestFilter(
  rows: readonly (readonly string[])[],
  columns: number,
  { own, name }: Known,
): RowCondition[] {
  const identifiers = new Set(own.map(folded).filter((value) => value !== ''));
  const byOwn = conditionsBy(rows, columns, (value) => identifiers.has(value));
  if (byOwn.met > 0) return byOwn.met === rows.length ? [] : byOwn.conditions;
  const words = wordsOf(folded(name));
  const byName = conditionsBy(rows, columns, (value) => words !== '' && wordsOf(value) === words);
  return byName.met === rows.length ? [] : byName.conditions;
}

/** `Exempelsson, Alva` and `alva exempelsson` are one name. */
const wordsOf = (name: string): string =>
  name
    .split(/[^\p{L}\p{M}'’-]+/u)
    .filter((word) => word !== '')
    .toSorted()
    .join(' ');

function conditionsBy(
  rows: readonly (readonly string[])[],
  columns: number,
  matches: (value: string) => boolean,
) {
  const values = Array.from({ length: columns }, () => new Map<string, string>());
  let met = 0;
  for (const row of rows) {
    let hit = false;
    for (const [column, cell] of row.entries()) {
      const value = folded(cell);
      if (value === '' || !matches(value)) continue;
      values[column]?.set(value, cell.trim());
      hit = true;
    }
    if (hit) met += 1;
  }
  const conditions = values
    .map((found, column) => ({ column, values: [...found.values()] }))
    .filter((condition) => condition.values.length > 0);
  return { met, conditions };
}

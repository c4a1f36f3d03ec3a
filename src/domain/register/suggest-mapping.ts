import { columnsKnownTo } from './recognise-categories.ts';
import type { RecordOfProcessing } from './record-of-processing.ts';
import { isSourceName } from './common-columns.ts';
import { placeOf, plainName, type PlacedColumn, type SystemMapping } from './system-mapping.ts';

type Suggesting = Pick<RecordOfProcessing, 'categories' | 'purposes'>;

const blank: SystemMapping = {
  columns: [],
  purposes: [],
  sources: [],
  recipients: [],
  codes: [],
  suggested: true,
};

/**
 * The mapping of a system's data, as far as names tell: what is remembered of the system, and the columns beyond it
 * that the record knows by name. Where nothing is remembered, the purposes are those that use any category found, with
 * their sources and recipients; staff take away what does not hold. A column that no name tells of is left unplaced.
 *
 * @param remembered what staff last said of the system
 * @example columns `E-post` and `X1`, nothing remembered: `E-post` is contact data, `X1` waits for a person
 */
export function suggestMapping(
  columns: readonly string[],
  register: Suggesting,
  remembered: SystemMapping | undefined,
): SystemMapping {
  const before = remembered ?? blank;
  const found = columns
    .filter((column) => placeOf(before, column) === undefined)
    .flatMap((column) => recognised(column, register));
  if (remembered && found.length === 0) return remembered;
  const placed = { ...before, columns: [...before.columns, ...found] };
  if (remembered) return placed;
  const sourceColumn = columns.find((column) => isSourceName(plainName(column)));
  return {
    ...placed,
    ...usesOf(placed.columns, register),
    ...(sourceColumn !== undefined && { sourceColumn }),
  };
}

function recognised(column: string, { categories }: Suggesting): PlacedColumn[] {
  const category = categories.find((entry) => columnsKnownTo(entry, [column]).length > 0);
  return category ? [{ column, category: category.id }] : [];
}

function usesOf(columns: readonly PlacedColumn[], { purposes }: Suggesting) {
  const found = new Set(columns.flatMap((placed) => ('category' in placed ? placed.category : [])));
  const using = purposes.filter(({ categories }) => categories.some((id) => found.has(id)));
  return {
    purposes: using.map(({ id }) => id),
    sources: [...new Set(using.flatMap(({ sources }) => sources))],
    recipients: [...new Set(using.flatMap(({ recipients }) => recipients))],
  };
}

import { addMonths, dayFrom } from '../deadline/day.ts';
import { collectedNames, type DataTable } from './recognise-categories.ts';
import type { Purpose, Retention } from './record-of-processing.ts';
import { mappingOf, type NamedMapping, plainName } from './system-mapping.ts';

/** Until when one table of a person's data is kept: the last day, and the date it was counted from, both `YYYY-MM-DD`. */
export interface StoredUntil {
  readonly system: string;
  readonly table: string;
  readonly column: string;
  readonly since: string;
  readonly until: string;
}

/**
 * Works out for this person what a storage period means (Art. 15(1)(d)): the period from the latest date in the column that
 * the record names. Only in the systems whose purposes the period is for, and only where every row that goes out has a date
 * there that cannot be read in two ways (`2026-03-14`, with or without a time): a false date is worse than none.
 *
 * @param purposes those that concern the person
 * @example 24 months from `Senast inloggad` 2026-03-14: kept until 2028-03-14
 */
export function storedUntil(
  { id, counted }: Retention,
  purposes: readonly Purpose[],
  tables: readonly DataTable[],
  mappings: readonly NamedMapping[],
): readonly StoredUntil[] {
  if (!counted) return [];
  const kept = new Set(purposes.filter(({ retention }) => retention === id).map((one) => one.id));
  const names = new Set(counted.from.map(plainName));
  return tables.flatMap((table): StoredUntil[] => {
    const { system, columns } = collectedNames(table);
    if (!mappingOf(mappings, system)?.purposes.some((purpose) => kept.has(purpose))) return [];
    const at = columns.findIndex((column) => names.has(plainName(column)));
    const dates = table.rows.map((row) => dateIn(row[at] ?? ''));
    const known = dates.filter((date) => date !== undefined);
    const since = known.toSorted().at(-1);
    if (at < 0 || since === undefined || known.length < dates.length) return [];
    const until = addMonths(dayFrom(since), counted.months).iso;
    const column = table.columns[at] ?? '';
    return [{ system: table.system, table: table.name, column, since, until }];
  });
}

/** The day of a date, or of a date with its time; `undefined` for anything else. */
function dateIn(cell: string): string | undefined {
  const [, year = '', month = '', day = ''] =
    /^(\d{4})-(\d{2})-(\d{2})(?:[T ]\d{2}:\d{2}.{0,30})?$/.exec(cell.trim()) ?? [];
  const last = daysIn(Number(year), Number(month));
  return Number(day) >= 1 && Number(day) <= last ? `${year}-${month}-${day}` : undefined;
}

const daysIn = (year: number, month: number): number =>
  month >= 1 && month <= 12 ? Temporal.PlainYearMonth.from({ year, month }).daysInMonth : 0;

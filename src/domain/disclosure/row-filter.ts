import { normalForm } from '../normal-form.ts';
import { isSameTable, type TableAddress } from './marks.ts';

/** A row meets it when its cell in the column is one of the values, whatever the case of letters or space around. */
export interface RowCondition {
  /** Counts from 0. */
  readonly column: number;
  readonly values: readonly string[];
}

/** Which rows of a table are about the requester: those that meet any of the conditions. */
export interface RowFilter extends TableAddress {
  readonly conditions: readonly RowCondition[];
}

/** What a value is compared by: `' Alva@Example.COM'` and `'alva@example.com'` are one. */
export const folded = (value: string): string => normalForm(value).trim().toLowerCase();

/** Whether a row is about the requester. Without any condition every row is. */
export function rowsAbout(
  conditions: readonly RowCondition[],
): (row: readonly string[]) => boolean {
  if (conditions.length === 0) return () => true;
  const wanted = conditions.map(({ column, values }) => ({
    column,
    values: new Set(values.map(folded)),
  }));
  return (row) => wanted.some(({ column, values }) => values.has(folded(row[column] ?? '')));
}

/** The conditions that hold for a table; none is every row. */
export const conditionsOf = (
  filters: readonly RowFilter[],
  address: TableAddress,
): readonly RowCondition[] =>
  filters.find((filter) => isSameTable(filter, address))?.conditions ?? [];

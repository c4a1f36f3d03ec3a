import type { ImportMapping } from './mapping.ts';
import { planRow, type PlannedCase, type RowContext, type RowFault } from './plan-row.ts';

/** What a row of the list leads to: a case, or its faults. `row` is its number in the list, from 1. */
export interface PlannedRow {
  readonly row: number;
  readonly planned?: PlannedCase;
  readonly faults: readonly RowFault[];
}

/**
 * Every row of a list, planned; nothing is made of any while one has a fault. A number that stands twice in the list is
 * a fault of the later row.
 */
export function planList(
  rows: Iterable<readonly string[]>,
  mapping: ImportMapping,
  context: RowContext,
): PlannedRow[] {
  const seen = new Set<string>();
  const planned: PlannedRow[] = [];
  for (const cells of rows) {
    const row = { row: planned.length + 1, ...planRow(cells, mapping, context) };
    const reference = row.planned?.earlierReference ?? '';
    if (reference !== '' && seen.has(reference)) {
      const fault = { field: 'earlierReference', error: 'twice', value: reference } as const;
      planned.push({ row: row.row, faults: [fault] });
    } else {
      planned.push(row);
    }
    seen.add(reference);
  }
  return planned;
}

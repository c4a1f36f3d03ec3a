import type { CaseRow } from '#shared/views.ts';
import type { ListQuery } from '../casebook/casebook.ts';
import type { Work } from './work.ts';

/** A window of the list, with how near each due date is now. */
export function caseRows(
  { book, clock }: Work,
  query: ListQuery,
): { total: number; rows: CaseRow[] } {
  const { total, rows } = book.list(query);
  return {
    total,
    rows: rows.map(({ caseId: _, clock: __, ...row }) => ({
      ...row,
      urgency: clock.urgencyOf(row.status === 'closed' ? undefined : row.due),
    })),
  };
}

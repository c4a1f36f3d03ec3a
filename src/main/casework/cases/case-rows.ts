import type { Part } from '#shared/list/parted.ts';
import type { CaseRow } from '#shared/views/views.ts';
import type { CaseSummary, ListQuery } from '../../casebook/casebook.ts';
import type { Clock, Work } from '../work.ts';
import { asked } from './where-of.ts';

/** A window of the list, searched as staff write it, with how near each due date is now. */
export function caseRows(
  { book, clock }: Pick<Work, 'book' | 'clock'>,
  { search = '', ...query }: Omit<ListQuery, 'where'>,
): { total: number; rows: CaseRow[]; groups?: Part[] } {
  const { total, rows, groups } = book.list({ ...query, ...asked({ book, clock }, search) });
  return {
    total,
    rows: rows.map((row) => caseRow(clock, row)),
    ...(groups && { groups: [...groups] }),
  };
}

/** A case as lists show it. */
export function caseRow(clock: Clock, summary: CaseSummary): CaseRow {
  const { reference, kind, status, requester, subject, handler, receivedAt, due } = summary;
  const urgency = clock.urgencyOf(status === 'closed' ? undefined : due, summary);
  return { reference, kind, status, requester, subject, handler, receivedAt, due, urgency };
}

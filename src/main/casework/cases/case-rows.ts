import { soughtIn, type Sought } from '#domain/case-query/sought.ts';
import type { FoundText, TextsRead } from '#shared/list/found-in.ts';
import type { Part } from '#shared/list/parted.ts';
import type { CaseRow } from '#shared/views/views.ts';
import type { ListQuery } from '../../casebook/cases/list-query.ts';
import type { CaseSummary } from '../../casebook/cases/case-summary.ts';
import type { Listed } from '../../casebook/projection/listing/list.ts';
import type { Work } from '../work.ts';
import type { Clock } from '../clock.ts';
import { asked, type Searching } from './where-of.ts';

interface Rows {
  readonly total: number;
  readonly rows: CaseRow[];
  readonly groups?: Part[];
  /** So many cases have the words of a phrase and were not looked at for it. */
  readonly unlooked?: number;
  /** Of a search for words: how far the texts in the cases have been read. */
  readonly texts?: TextsRead;
}

/** A window of the list, searched as staff write it, with how near each due date is now. */
export function caseRows(
  work: Searching,
  { search = '', ...query }: Omit<ListQuery, 'where' | 'inTexts' | 'says'>,
): Rows {
  const wanted = asked(work, search);
  const sought = soughtIn(wanted.search ?? '');
  const listed = work.book.list({ ...query, ...wanted });
  const found = foundIn(work, listed, sought);
  return {
    total: listed.total,
    rows: listed.rows.map((row) => {
      const text = found(row.caseId);
      return { ...caseRow(work.clock, row), ...(text && { found: text }) };
    }),
    ...(listed.unlooked !== undefined && { unlooked: listed.unlooked }),
    ...(listed.groups && { groups: [...listed.groups] }),
    ...(sought.length > 0 && { texts: work.contents.state }),
  };
}

/** Where the texts of cases hold what the cases' own words do not. */
function foundIn(
  { book, contents }: Pick<Work, 'book' | 'contents'>,
  { inTexts }: Pick<Listed, 'inTexts'>,
  sought: readonly Sought[],
): (caseId: string) => FoundText | undefined {
  if (!inTexts || inTexts.size === 0) return () => undefined;
  const confidential = new Set(book.confidential.map(({ caseId }) => caseId));
  const rows = [...inTexts].map(([caseId, row]) => ({ row, quoted: !confidential.has(caseId) }));
  const hits = contents.hits(rows, sought);
  return (caseId) => hits.get(inTexts.get(caseId) ?? -1);
}

/** A case as lists show it. */
export function caseRow(clock: Clock, summary: CaseSummary): CaseRow {
  const { reference, kind, status, requester, subject, handler, receivedAt, due } = summary;
  const urgency = clock.urgencyOf(status === 'closed' ? undefined : due, summary);
  return { reference, kind, status, requester, subject, handler, receivedAt, due, urgency };
}

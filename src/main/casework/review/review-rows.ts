import type { Case } from '#domain/case/case.ts';
import type { Redaction } from '#domain/disclosure/disclosure.ts';
import { meaningsOf } from '#domain/disclosure/explain-codes.ts';
import type { Flag } from '#domain/disclosure/flags/flag.ts';
import { standingsIn } from '#domain/disclosure/flags/undecided-flags.ts';
import { indexMarks } from '#domain/disclosure/mark-index.ts';
import { isSameTable, type TableAddress } from '#domain/disclosure/marks.ts';
import { outgoingRow } from '#domain/disclosure/outgoing-row.ts';
import { Tally } from '#domain/disclosure/tally.ts';
import { ok, refuse, type Result } from '#domain/result.ts';
import type { Request, Response } from '#shared/contract/contract.ts';
import type { Refusal } from '#shared/refusal.ts';
import type { RowUnderReview } from '#shared/contract/cases/review-contract.ts';
import { disclosureWords } from '#shared/words/disclosure-words.ts';
import { reviewCollected, type ReviewedTable } from './review.ts';
import { findCase, type Work } from '../work.ts';

/** A window of a table under review: what stands there, what is marked, and how it goes out. */
export async function reviewRows(
  work: Work,
  { reference, shown, offset, limit, ...address }: Request<'review:rows'>,
): Promise<Response<'review:rows'>> {
  const found = await reviewedTable(work, reference, address);
  if (!found.ok) return found;
  const { subject, table } = found.value;
  const rows = shown ? table.shown : table.leftOut;
  const rowOf = rowsOf(subject, table);
  return ok({ total: rows.length, rows: rows.slice(offset, offset + limit).map(rowOf) });
}

/** One table of a case under review. */
async function reviewedTable(
  work: Work,
  reference: string,
  address: TableAddress,
): Promise<Result<{ subject: Case; table: ReviewedTable }, Refusal>> {
  const found = await findCase(work, reference);
  if (!found.ok) return found;
  const reviewed = await reviewCollected(work, found.value);
  if (!reviewed.ok) return reviewed;
  const table = reviewed.value.tables.find(({ held }) => isSameTable(held, address));
  return table
    ? ok({ subject: found.value, table })
    : refuse({ code: 'document-unknown', documentId: address.documentId });
}

function rowsOf(
  { disclosure, language }: Case,
  { held, flags }: ReviewedTable,
): (index: number) => RowUnderReview {
  const own = disclosure.redactions.filter((one) => isSameTable(one, held));
  const words = disclosureWords[language];
  const context = {
    marks: indexMarks(own),
    meanings: meaningsOf(disclosure.mappings, held, language, words),
    words,
    tally: new Tally(),
  };
  const standing = standingsIn(held, disclosure);
  const flagged = Map.groupBy(flags, ({ row }) => row);
  const numbered = numbersIn(own);
  return (index) => {
    const cells = held.rows[index] ?? [];
    const whole = numbered.rows.get(index);
    return {
      index,
      cells,
      out: outgoingRow(cells, index, context),
      ...(whole !== undefined && { redaction: whole }),
      stretches: [
        ...cells.flatMap((cell, column) => redactedIn(cell, numbered.of(index, column), column)),
        ...(flagged.get(index) ?? [])
          .filter((flag) => standing(flag) !== 'redacted')
          .map((flag) => flagStretch(flag, standing(flag))),
      ],
    };
  };
}

const flagStretch = (
  { column, start, end, kind }: Flag,
  standing: 'redacted' | 'kept' | 'undecided',
) => ({ column, start, end, kind, standing });

interface Numbered {
  readonly start: number;
  readonly end: number;
  readonly redaction: number;
}

const redactedIn = (cell: string, numbered: readonly Numbered[], column: number) =>
  numbered
    .filter(({ start }) => start < cell.length)
    .map(({ start, end, redaction }) => ({
      column,
      start,
      end: Math.min(end, cell.length),
      redaction,
      standing: 'redacted' as const,
    }));

/** Which redaction covers what; a cell whole is a stretch without end. */
function numbersIn(redactions: readonly Redaction[]) {
  const rows = new Map<number, number>();
  const columns = new Map<number, Numbered>();
  const cells = new Map<string, Numbered[]>();
  const whole = (redaction: number) => ({ start: 0, end: Number.MAX_SAFE_INTEGER, redaction });
  const put = (row: number, column: number, numbered: Numbered) => {
    const key = `${row},${column}`;
    cells.set(key, [...(cells.get(key) ?? []), numbered]);
  };
  for (const { number, marks } of redactions) {
    for (const row of marks.rows ?? []) rows.set(row, number);
    for (const column of marks.columns ?? []) columns.set(column, whole(number));
    for (const [row, column] of marks.cells ?? []) put(row, column, whole(number));
    for (const [row, column, start, end] of marks.parts ?? []) {
      put(row, column, { start, end, redaction: number });
    }
  }
  const of = (row: number, column: number): readonly Numbered[] => [
    ...(columns.has(column) ? [columns.get(column) ?? whole(0)] : []),
    ...(cells.get(`${row},${column}`) ?? []),
  ];
  return { rows, of };
}

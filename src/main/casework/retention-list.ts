import { dueAt } from '#domain/retention/disposal-due.ts';
import type { Response } from '#shared/contract.ts';
import type { DueForDisposal, HeldCase } from '#shared/retention-contract.ts';
import type { CaseSummary } from '../casebook/casebook.ts';
import { disposalsIn } from './disposals.ts';
import { addTo, section } from './section.ts';
import type { Work } from './work.ts';

type RetentionList = Extract<Response<'retention:list'>, { ok: true }>['value'];

/** What is due for disposal by the day it became so, what a hold keeps, and what is gone, the last first. */
export async function retentionList(work: Work, limit: number): Promise<RetentionList> {
  const { book, clock } = work;
  const today = clock.today();
  const due: DueForDisposal[] = [];
  const held: CaseSummary[] = [];
  for (const summary of book.openCases()) if (summary.onHold) held.push(summary);
  for (const summary of book.closedCases()) {
    if (summary.onHold) held.push(summary);
    else {
      const found = dueAt(disposalsIn(work, summary), today);
      if (!found) continue;
      const { what, closedOn, dueOn, rule } = found;
      due.push({ ...named(summary), what, closedOn, dueOn, months: rule.months });
    }
  }
  due.sort((one, other) => (one.dueOn < other.dueOn ? -1 : Number(one.dueOn > other.dueOn)));
  const disposed = section<RetentionList['disposed']['rows'][number]>();
  for (const { figure: _, ...left } of book.disposals.toReversed()) {
    addTo(disposed, limit, () => left);
  }
  return {
    today,
    due: { total: due.length, rows: due.slice(0, limit) },
    held: { total: held.length, rows: await heldRows(work, held.slice(0, limit)) },
    disposed,
  };
}

const named = ({ reference, kind, requester }: CaseSummary) => ({ reference, kind, requester });

async function heldRows(work: Work, summaries: readonly CaseSummary[]): Promise<HeldCase[]> {
  const rows: HeldCase[] = [];
  for (const summary of summaries) {
    const subject = await work.book.case(summary.caseId);
    const dueOn = disposalsIn(work, summary)[0]?.dueOn;
    if (subject?.hold) {
      rows.push({ ...named(summary), ...subject.hold, ...(dueOn !== undefined && { dueOn }) });
    }
  }
  return rows;
}

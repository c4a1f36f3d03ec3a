import { activeOfficers } from '#domain/team/team.ts';
import { dueAt, type DisposalDue } from '#domain/retention/disposal-due.ts';
import type { Disposal } from '#domain/retention/disposal.ts';
import type { Response } from '#shared/contract/contract.ts';
import type { DueForDisposal, HeldCase } from '#shared/contract/book/retention-contract.ts';
import type { CaseFate, CaseSummary } from '../../casebook/cases/case-summary.ts';
import { disposalsBy } from './disposals.ts';
import { addTo, section } from './section.ts';
import type { Work } from '../work.ts';

type RetentionList = Extract<Response<'retention:list'>, { ok: true }>['value'];

/** What is due for disposal by the day it became so, what a hold keeps, and what is gone, the last first. */
export async function retentionList(work: Work, limit: number): Promise<RetentionList> {
  const { book, clock } = work;
  const today = clock.today();
  const disposalsOf = disposalsBy(work);
  const due: { caseId: string; found: DisposalDue }[] = [];
  const held: CaseFate[] = [];
  for (const fate of book.fates()) {
    const found = dueAt(disposalsOf(fate), today);
    if (fate.onHold) held.push(fate);
    else if (found) due.push({ caseId: fate.caseId, found });
  }
  due.sort(({ found: one }, { found: other }) =>
    one.dueOn < other.dueOn ? -1 : Number(one.dueOn > other.dueOn),
  );
  const disposed = section<RetentionList['disposed']['rows'][number]>();
  for (const disposal of book.disposals.toReversed()) {
    addTo(disposed, limit, () => disposedRow(work, disposal));
  }
  return {
    today,
    due: { total: due.length, rows: dueRows(work, due.slice(0, limit)) },
    held: { total: held.length, rows: await heldRows(work, held.slice(0, limit)) },
    disposed,
  };
}

/** A disposal reaches every copy of the book: which have carried it out, and which have not been heard of since. */
function disposedRow(
  { book }: Work,
  { figure: _, carried = [], ...left }: Disposal,
): RetentionList['disposed']['rows'][number] {
  const { desks } = book.team;
  const officers = activeOfficers(book.team);
  const nameOf = (id: string) => officers.find((officer) => officer.id === id)?.name ?? '';
  const done = new Set(carried.map(({ desk }) => desk));
  const awaited = desks
    .filter(({ desk, officer }) => !done.has(desk) && !['', left.by].includes(nameOf(officer)))
    .map(({ officer }) => nameOf(officer));
  return { ...left, carriedBy: carried.map(({ by }) => by), awaited };
}

function dueRows(
  { book }: Work,
  due: readonly { readonly caseId: string; readonly found: DisposalDue }[],
): DueForDisposal[] {
  return due.flatMap(({ caseId, found: { what, closedOn, dueOn, rule } }) => {
    const summary = book.summary(caseId);
    return summary ? { ...named(summary), what, closedOn, dueOn, months: rule.months } : [];
  });
}

const named = ({ reference, kind, requester }: CaseSummary) => ({ reference, kind, requester });

async function heldRows(work: Work, fates: readonly CaseFate[]): Promise<HeldCase[]> {
  const disposalsOf = disposalsBy(work);
  const rows: HeldCase[] = [];
  for (const fate of fates) {
    const summary = work.book.summary(fate.caseId);
    const subject = await work.book.case(fate.caseId);
    const dueOn = disposalsOf(fate)[0]?.dueOn;
    if (summary && subject?.hold) {
      rows.push({ ...named(summary), ...subject.hold, ...(dueOn !== undefined && { dueOn }) });
    }
  }
  return rows;
}

import { localDay } from '#domain/local-day.ts';
import type { Done } from '#shared/views/today-view.ts';
import { timelineEntry } from '../cases/timeline.ts';
import type { Work } from '../work.ts';

/** How far back in the log of this desk it is looked: more was taken over from a list, not done by hand. */
const mostEvents = 4_000;
const step = 250;

/** What whoever is at work did in cases on the last day before today that they did anything at this desk. */
export async function doneLately(work: Work, limit: number): Promise<Done> {
  const { book, clock } = work;
  const { officer } = book.atWork;
  const lately = lastDay(work);
  if (!lately) return { total: 0, rows: [] };
  const { day, caseIds } = lately;
  const rows: Done['rows'] = [];
  for (const caseId of caseIds) {
    if (rows.length === limit) break;
    const summary = book.summary(caseId);
    const history = summary ? await book.history(caseId) : [];
    const entries = history
      .filter(
        (one) =>
          isDone(one.event) && one.officer === officer && localDay(one.at, clock.zone) === day,
      )
      .map(timelineEntry);
    if (summary && entries.length > 0) {
      const { reference, kind, requester } = summary;
      rows.push({ reference, kind, requester, entries });
    }
  }
  return { day, total: caseIds.length, rows };
}

/** Who reads has done nothing yet. */
const isDone = ({ type }: { readonly type: string }) => type !== 'case-seen';

/** The headers tell who wrote what when; nothing sealed is opened. */
function lastDay({ book, clock }: Work) {
  const { desk, officer } = book.atWork;
  const today = clock.today();
  const end = book.heads.get(desk)?.seq ?? 0;
  for (let back = step; back <= mostEvents; back *= 2) {
    const from = Math.max(1, end - back + 1);
    const found = new Map<string, Set<string>>();
    for (const { link } of book.log(desk, from)) {
      const { header } = link;
      const day = localDay(header.at, clock.zone);
      const isOwn = header.officer === officer && isDone(header);
      if (!isOwn || day >= today || !book.summary(header.caseId)) continue;
      const cases = found.get(day) ?? new Set();
      // The latest worked on stands last.
      cases.delete(header.caseId);
      found.set(day, cases.add(header.caseId));
    }
    const days = [...found.keys()].toSorted();
    const day = days.at(-1);
    // The day is whole when there is one before it, or nothing.
    if (day !== undefined && (days.length > 1 || from === 1)) {
      return { day, caseIds: [...(found.get(day) ?? [])].toReversed() };
    }
    if (from === 1) return undefined;
  }
  return undefined;
}

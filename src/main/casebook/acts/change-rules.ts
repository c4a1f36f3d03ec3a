import type { BookEvent } from '#domain/book/event.ts';
import { evolveBook } from '#domain/book/evolve.ts';
import type { BookSettings } from '#domain/book/settings.ts';
import { isSameDue } from '#domain/deadline/is-same-due.ts';
import { ok, type Result } from '#domain/result.ts';
import type { BookRefusal } from '#shared/refusals/book-refusal.ts';
import { bookCaseId } from '../events/book-case-id.ts';
import { settingsOf } from './book-events.ts';
import type { By } from '../by.ts';
import type { Draft } from '../events/events.ts';
import { afterWriting, type Parts } from '../opening/parts.ts';

interface Move {
  readonly caseId: string;
  readonly from: string;
  readonly to: string;
}

/** One batch, so that no crash can leave new rules without the moves that follow from them. */
export async function changeRules(
  parts: Parts,
  events: readonly BookEvent[],
  { at, actor }: By,
): Promise<Result<{ settings: BookSettings; moved: number }, BookRefusal>> {
  if (events.length === 0) return ok({ settings: settingsOf(parts), moved: 0 });
  const instant = Temporal.Instant.from(at).toString();
  const draft = (caseId: string, event: Draft['event']): Draft => ({
    caseId,
    at: instant,
    actor,
    event,
    blobs: [],
  });
  const after = events.reduce(
    (settings, event) => evolveBook(settings, event, instant),
    settingsOf(parts),
  );
  const before = settingsOf(parts);
  const same = after.country === before.country && after.calendar === before.calendar;
  const moves = same ? [] : movedBy(parts, after);
  const country = events.some(({ type }) => type === 'country-changed');
  const because = country ? 'country-changed' : 'calendar-changed';
  const written = await parts.write([
    ...events.map((event) => draft(bookCaseId, event)),
    ...moves.map(({ caseId, from, to }) =>
      draft(caseId, { type: 'due-date-changed', from, to, because }),
    ),
  ]);
  if (!written.ok) return written;
  for (const event of events) parts.projection.putBook(event, { at: instant, actor });
  afterWriting(parts);
  return ok({ settings: settingsOf(parts), moved: moves.length });
}

function movedBy({ projection }: Parts, after: BookSettings): Move[] {
  const moves: Move[] = [];
  for (const open of projection.openCases()) {
    const { caseId, due: from } = open;
    const to = projection.dueOf(open, after);
    if (!isSameDue(from, to)) moves.push({ caseId, from, to });
  }
  return moves;
}

/** Writes what was decided in the same turn, if it was not refused. */
export const decideRules = async <E>(
  parts: Parts,
  decided: Result<BookEvent | readonly BookEvent[], E>,
  by: By,
): Promise<Result<{ settings: BookSettings; moved: number }, E | BookRefusal>> =>
  decided.ok ? changeRules(parts, [decided.value].flat(), by) : decided;

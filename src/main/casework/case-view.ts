import { statusOf } from '#domain/case/case.ts';
import { ok, type Result } from '#domain/result.ts';
import type { BookRefusal } from '#shared/refusal.ts';
import type { CaseView } from '#shared/views.ts';
import { timelineEntry } from './timeline.ts';
import { findCase, type Work } from './work.ts';

/** One case, whole: its facts, its due date with reasons, its data, letters and story. */
export async function caseView(
  work: Work,
  reference: string,
): Promise<Result<CaseView, BookRefusal>> {
  const found = await findCase(work, reference);
  if (!found.ok) return found;
  const { id, state: _, clock: __, collections, letters, ...facts } = found.value;
  const due = work.clock.dueOf(found.value);
  const history = await work.book.history(id);
  return ok({
    ...facts,
    messages: [...facts.messages],
    status: statusOf(found.value),
    due,
    urgency: work.clock.urgencyOf(found.value.state === 'closed' ? undefined : due.due),
    data: [...collections],
    documents: [...letters],
    timeline: history.map(timelineEntry),
  });
}

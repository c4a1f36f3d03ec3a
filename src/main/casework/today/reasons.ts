import { runningPause } from '#domain/case/case.ts';
import { targetsOf } from '#domain/deadline/targets.ts';
import type { Reason } from '#shared/views/today-view.ts';
import type { CaseSummary } from '../../casebook/cases/case-summary.ts';
import type { Work } from '../work.ts';
import type { Signs } from './signs.ts';

/** What calls for attention in a case, with its days, the most pressing first. */
export function reasonsOf(work: Work, signs: Signs): Reason[] {
  const { summary, breach, near, since, unasked, extendable, todos } = signs;
  const reasons: Reason[] = [];
  if (breach) reasons.push({ what: 'breach' });
  if (near === 'overdue' || near === 'today') reasons.push({ what: near });
  reasons.push(...todos);
  if (unasked) reasons.push({ what: 'identity', askBy: askBy(work, summary) });
  if (near === 'week') reasons.push({ what: near });
  if (since !== undefined) {
    const { category = 'other' } = runningPause(summary) ?? {};
    reasons.push({ what: 'waiting', since, category });
  }
  const until = extendable ? lastDayToExtend(work, summary) : undefined;
  if (until !== undefined) reasons.push({ what: 'extendable', until });
  return reasons;
}

function askBy({ book, clock }: Work, summary: CaseSummary): string {
  const targets = targetsOf(summary, book.settings.targets, clock.placeOf(summary));
  return targets.find(({ target }) => target === 'ask-identity')?.date ?? summary.due;
}

/** Until it is extended, the due date is the end of the first month; while a pause runs, as if it ended now. */
function lastDayToExtend({ clock, now }: Work, summary: CaseSummary): string | undefined {
  if (summary.status !== 'waiting') return summary.due;
  const resumed = [...summary.clock, { type: 'resumed', at: now() } as const];
  const due = clock.supposed({ ...summary, clock: resumed });
  return due.ok ? due.value.due : undefined;
}

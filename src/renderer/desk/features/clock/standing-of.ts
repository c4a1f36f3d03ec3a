import type { CaseView } from '#shared/views/views.ts';

/** Whether a target was reached, is late, or still lies ahead; the day itself is not late. */
export function standingOf(
  { done, date }: CaseView['targets'][number],
  today: string,
): 'targetDone' | 'targetLate' | 'targetOpen' {
  if (done) return 'targetDone';
  return date < today ? 'targetLate' : 'targetOpen';
}

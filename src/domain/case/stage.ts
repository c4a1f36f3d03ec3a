import type { Status } from './case.ts';
import type { Progress } from './progress.ts';

/** How far the work on a case has come, in the order of a board. */
export const stages = ['new', 'working', 'waiting', 'answered', 'closed'] as const;
export type Stage = (typeof stages)[number];

/**
 * How far a case has come, as the case itself shows it: nothing of it is set by hand. While the clock waits for the requester
 * it waits, whatever has been done; what went out has answered it, though more is to be done before it is closed.
 *
 * @example an open case that was acknowledged is `working`, and `answered` once the answer went out
 */
export function stageOf(status: Status, progress: Progress): Stage {
  if (status !== 'open') return status;
  if (progress.answered) return 'answered';
  return progress.acknowledged || progress.identityAsked ? 'working' : 'new';
}

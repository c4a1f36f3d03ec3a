import type { CheckId } from '#domain/workflow/check.ts';
import type { CaseView } from '#shared/views/views.ts';

/** The way of a request for access from mail to closed case, in its order. */
export const practiceSteps = [
  'take-in',
  'role',
  'identity',
  'due',
  'collect',
  'review',
  'letter',
  'close',
] as const;
/** `search` is the first half of `collect`: somebody is asked to look before anything is fetched. */
export type PracticeStep = (typeof practiceSteps)[number] | 'search';

/** Its place among {@link practiceSteps}, from 1. */
export const numberOf = (step: PracticeStep): number =>
  practiceSteps.indexOf(step === 'search' ? 'collect' : step) + 1;

/** What has come to be of the case that is practised on. */
export interface Practised {
  /** Left out while there is none. */
  readonly view?: Pick<CaseView, 'status' | 'role' | 'checklist' | 'data'>;
  /** So much of what was collected waits for a decision; left out while nobody has looked. */
  readonly toReview?: number;
  /** Somebody has had the due date explained to them, which no case tells of. */
  readonly dueSeen: boolean;
}

/** Which step is at hand, by what is truly done, in whatever order that was; `done` when the case is closed. */
export function atHand({ view, toReview, dueSeen }: Practised): PracticeStep | 'done' {
  if (!view) return 'take-in';
  if (view.status === 'closed') return 'done';
  if (isMet(view, 'answered')) return 'close';
  // A processor sends the request on, which is another way than this one.
  if (view.role.is !== 'controller') return 'role';
  if (!isMet(view, 'identity-settled')) return 'identity';
  if (view.data.length === 0 && !isMet(view, 'sources-searched') && !dueSeen) return 'due';
  if (!isMet(view, 'sources-searched')) return 'search';
  // What lies under another name than the one that was asked for is not accounted for.
  if (view.data.length === 0 || !isMet(view, 'sources-accounted')) return 'collect';
  return toReview === 0 ? 'letter' : 'review';
}

const isMet = ({ checklist }: Pick<CaseView, 'checklist'>, check: CheckId): boolean =>
  checklist.some((line) => line.check === check && line.met);

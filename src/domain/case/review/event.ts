import type { HumanReview } from './facts.ts';

/** What can happen to an automated decision. */
export type ReviewEvent = {
  readonly type: 'decision-reviewed';
  readonly review: HumanReview;
  readonly happenedAt?: string;
};

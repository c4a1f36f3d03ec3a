import type { HumanReview } from './facts.ts';

/** How staff record the human review of an automated decision. */
export type ReviewCommand = {
  readonly type: 'review-decision';
  readonly review: HumanReview;
  /** When the decision was made anew, where that was before now. */
  readonly at?: string;
};

import type { HumanReview } from './facts.ts';

/** How staff record the human review of an automated decision. */
export type ReviewCommand = { readonly type: 'review-decision'; readonly review: HumanReview };

import type { Changes } from '../topic.ts';
import type { ReviewEvent } from './event.ts';

/** How a case changes with the human review; see `evolve`. */
export const reviewChanges: Changes<ReviewEvent> = {
  'decision-reviewed': (before, { review, happenedAt }, at) => ({
    ...before,
    review: { ...review, at: happenedAt ?? at },
  }),
};

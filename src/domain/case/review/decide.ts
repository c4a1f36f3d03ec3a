import { ok } from '../../result.ts';
import type { Decisions } from '../topic.ts';
import { wordless } from '../wordless.ts';
import type { ReviewCommand } from './command.ts';

/** What reviewing an automated decision does; see `decide`. */
export const reviewDecisions: Decisions<ReviewCommand> = {
  'review-decision': (_, { review }) =>
    wordless(review.by) ?? wordless(review.reasons) ?? ok([{ type: 'decision-reviewed', review }]),
};

import { ok, refuse } from '../../result.ts';
import { happened } from '../happened.ts';
import { refuseTime } from '../refuse-order.ts';
import type { Decisions } from '../topic.ts';
import { wordless } from '../wordless.ts';
import type { ReviewCommand } from './command.ts';

/** What reviewing an automated decision does; see `decide`. The person expresses their view first (Art. 22(3)). */
export const reviewDecisions: Decisions<ReviewCommand> = {
  'review-decision': ({ receivedAt }, { review, at }, { at: now }) => {
    if (!review.viewHeard) return refuse({ code: 'person-not-heard' });
    return (
      wordless(review.by) ??
      wordless(review.reasons) ??
      refuseTime(at, receivedAt, now) ??
      ok([{ type: 'decision-reviewed', review, ...happened(at) }])
    );
  },
};

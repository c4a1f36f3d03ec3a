import { ok, refuse } from '../../result.ts';
import { localDay } from '../../local-day.ts';
import type { Decisions } from '../topic.ts';
import { wordless } from '../wordless.ts';
import type { InquiryCommand } from './command.ts';

/** What a command in an authority's inquiry does; see `decide`. */
export const inquiryDecisions: Decisions<InquiryCommand> = {
  'describe-inquiry': ({ receivedAt }, { inquiry, answerBy }, { zone }) => {
    const earlier = localDay(receivedAt, zone);
    if (answerBy < earlier) return refuse({ code: 'instant-out-of-order', at: answerBy, earlier });
    return (
      wordless(inquiry.authority) ??
      wordless(inquiry.asked) ??
      ok([{ type: 'inquiry-described', inquiry, answerBy }])
    );
  },
};

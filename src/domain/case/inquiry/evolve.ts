import type { Changes } from '../topic.ts';
import type { InquiryEvent } from './event.ts';

/** How a case changes with what an authority asks; see `evolve`. */
export const inquiryChanges: Changes<InquiryEvent> = {
  'inquiry-described': (before, { inquiry, answerBy }) => ({ ...before, inquiry, answerBy }),
};

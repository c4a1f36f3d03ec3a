import type { Inquiry } from './facts.ts';

/** What can happen in an authority's inquiry. */
export type InquiryEvent = {
  readonly type: 'inquiry-described';
  readonly inquiry: Inquiry;
  readonly answerBy: string;
};

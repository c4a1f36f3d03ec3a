import type { Inquiry } from './facts.ts';

/** What staff can do in an authority's inquiry. Described anew, it replaces what was said: so a respite moves the day. */
export type InquiryCommand = {
  readonly type: 'describe-inquiry';
  readonly inquiry: Inquiry;
  /** The authority's own day for the answer, `YYYY-MM-DD`: not ours to promise, and possibly gone when we read it. */
  readonly answerBy: string;
};

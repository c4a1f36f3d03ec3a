import type { Finding } from './facts.ts';

/** What staff can do in a complaint. */
export type ComplaintCommand =
  | { readonly type: 'appoint-representative'; readonly name: string }
  | { readonly type: 'describe-options'; readonly options: readonly string[] }
  | { readonly type: 'find-complaint'; readonly finding: Finding }
  /** `followUpOn` is a day, `YYYY-MM-DD`. */
  | { readonly type: 'choose-remedy'; readonly remedy: string; readonly followUpOn: string }
  | { readonly type: 'carry-out-remedy'; readonly result: string };

import type { Finding } from './facts.ts';

/** What can happen in a complaint. */
export type ComplaintEvent =
  | { readonly type: 'representative-appointed'; readonly name: string }
  | { readonly type: 'options-described'; readonly options: readonly string[] }
  | { readonly type: 'complaint-found'; readonly finding: Finding }
  | { readonly type: 'remedy-chosen'; readonly remedy: string; readonly followUpOn: string }
  | { readonly type: 'remedy-carried-out'; readonly result: string };

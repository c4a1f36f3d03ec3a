import type { Channel } from '../opening.ts';
import type { Finding } from './facts.ts';

/** What staff can do in a complaint. */
export type ComplaintCommand =
  | {
      readonly type: 'appoint-representative';
      readonly name: string;
      /** That they have made contact already, and what was said. */
      readonly contact?: { readonly channel: Channel; readonly summary: string };
    }
  | { readonly type: 'describe-options'; readonly options: readonly string[] }
  | { readonly type: 'find-complaint'; readonly finding: Finding }
  /** `followUpOn` is a day, `YYYY-MM-DD`. `options` and `result` say in the same act what there was to choose from, and that it is done. */
  | {
      readonly type: 'choose-remedy';
      readonly remedy: string;
      readonly followUpOn: string;
      readonly options?: readonly string[];
      readonly result?: string;
    }
  | { readonly type: 'carry-out-remedy'; readonly result: string };

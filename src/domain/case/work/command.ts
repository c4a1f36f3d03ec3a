import type { CaseDocument } from '../document.ts';
import type { Channel } from '../opening.ts';
import type { Refused } from '../ending/outcomes.ts';
import type { Reference } from '../reference.ts';
import type { CopyWay, LinkRelation } from './facts.ts';

/** The work of finding the data, and of handing it all on: in an open case. Days are `YYYY-MM-DD` or ''. */
export type AreaCommand =
  | {
      readonly type: 'ask-area';
      readonly system: string;
      readonly colleague: string;
      readonly dueOn: string;
    }
  | { readonly type: 'chase-area'; readonly id: string }
  /** Given once more, it corrects the answer. */
  | {
      readonly type: 'receive-area';
      readonly id: string;
      readonly holdsData: boolean;
      readonly note: string;
      /** Why its data are not given out: what an area that holds data owes, if not the data. */
      readonly withheld?: Refused;
    }
  | { readonly type: 'hand-over'; readonly handler: string; readonly note: string };

/** The work around a case, which does not end with it. */
export type WorkCommand =
  | {
      readonly type: 'add-task';
      readonly title: string;
      readonly owner: string;
      readonly dueOn: string;
    }
  | { readonly type: 'complete-task'; readonly id: string }
  | { readonly type: 'drop-task'; readonly id: string; readonly reason: string }
  | {
      readonly type: 'log-contact';
      readonly direction: 'in' | 'out';
      readonly channel: Channel;
      readonly summary: string;
      /** The contact gave the answer itself, orally or in writing of its own. */
      readonly answers?: boolean;
      readonly at?: string;
    }
  | { readonly type: 'attach-file'; readonly document: CaseDocument; readonly note: string }
  | {
      readonly type: 'link-case';
      readonly reference: Reference;
      readonly relation: LinkRelation;
    }
  | { readonly type: 'unlink-case'; readonly reference: Reference }
  /** An evidence pack is made of it; `cases` is of how many in all. */
  | {
      readonly type: 'give-evidence';
      readonly names: 'kept' | 'masked';
      readonly cases: number;
      readonly reason: string;
      /** Sealed on an auditor's stick, to be read until that day, `YYYY-MM-DD`. */
      readonly until?: string;
    }
  /** A copy of something in it leaves the book: `name` is how the desk calls it. */
  | { readonly type: 'take-copy'; readonly name: string; readonly way: CopyWay };

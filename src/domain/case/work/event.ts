import type { CaseDocument } from '../document.ts';
import type { Channel } from '../opening.ts';
import type { Refused } from '../ending/outcomes.ts';
import type { Reference } from '../reference.ts';
import type { CopyWay, LinkRelation } from './facts.ts';

/** What can happen in the work around a case. */
export type WorkEvent =
  | {
      readonly type: 'task-added';
      readonly id: string;
      readonly title: string;
      readonly owner: string;
      readonly dueOn: string;
    }
  | { readonly type: 'task-completed'; readonly id: string; readonly title: string }
  | {
      readonly type: 'task-dropped';
      readonly id: string;
      readonly title: string;
      readonly reason: string;
    }
  | {
      readonly type: 'area-asked';
      readonly id: string;
      readonly system: string;
      readonly colleague: string;
      readonly dueOn: string;
    }
  | {
      readonly type: 'area-chased';
      readonly id: string;
      readonly system: string;
      readonly colleague: string;
    }
  | {
      readonly type: 'area-received';
      readonly id: string;
      readonly system: string;
      readonly holdsData: boolean;
      readonly note: string;
      readonly withheld?: Refused;
    }
  | {
      readonly type: 'contact-logged';
      readonly direction: 'in' | 'out';
      readonly channel: Channel;
      readonly summary: string;
      readonly answers: boolean;
      readonly happenedAt?: string;
    }
  | { readonly type: 'file-attached'; readonly document: CaseDocument; readonly note: string }
  | { readonly type: 'case-linked'; readonly reference: Reference; readonly relation: LinkRelation }
  | { readonly type: 'case-unlinked'; readonly reference: Reference }
  /** An evidence pack was made of so many cases, this one among them, with what persons wrote and are called or without. */
  | {
      readonly type: 'evidence-given';
      readonly names: 'kept' | 'masked';
      readonly cases: number;
      readonly reason: string;
      /** Sealed on an auditor's stick, to be read until that day, `YYYY-MM-DD`. */
      readonly until?: string;
    }
  /** A copy of something in it left the book, as the desk calls it: nothing of ours protects it from then on. */
  | { readonly type: 'copy-taken'; readonly name: string; readonly way: CopyWay }
  | { readonly type: 'case-handed-over'; readonly handler: string; readonly note: string };

import type { CaseDocument } from '../document.ts';
import type { Channel } from '../opening.ts';
import type { Refused } from '../ending/outcomes.ts';
import type { Reference } from '../reference.ts';

/** Something to be done in a case, by whom and by when (`YYYY-MM-DD`, '' without a day). */
export type Task = {
  readonly id: string;
  readonly title: string;
  readonly owner: string;
  readonly dueOn: string;
} & (
  | { readonly state: 'open' }
  | { readonly state: 'done'; readonly at: string }
  | { readonly state: 'dropped'; readonly reason: string }
);

/**
 * A place where the person's data may be: which system, which colleague was asked, when, chased when, and what came
 * back. Instants are ISO 8601.
 */
export type DataArea = {
  readonly id: string;
  readonly system: string;
  readonly colleague: string;
  readonly askedAt: string;
  readonly chasedAt: readonly string[];
  /** `YYYY-MM-DD`, '' without a day. */
  readonly dueOn: string;
} & (
  | { readonly state: 'asked' }
  | {
      readonly state: 'received';
      readonly at: string;
      /** Whether the system holds anything about the person. */
      readonly holdsData: boolean;
      readonly note: string;
      /** Why its data are not given out. */
      readonly withheld?: Refused;
    }
);

/** One contact with the requester or another, in the correspondence log. `answers` when it gave the answer itself (Art. 12(1)). */
export interface Contact {
  readonly at: string;
  readonly direction: 'in' | 'out';
  readonly channel: Channel;
  readonly summary: string;
  readonly answers: boolean;
}

/** A file kept with the case that is neither a message, nor collected data, nor a letter. */
export interface AttachedFile {
  readonly document: CaseDocument;
  readonly note: string;
}

/** How two cases belong together. */
export const linkRelations = ['same-person', 'arose-from', 'led-to', 'related'] as const;
export type LinkRelation = (typeof linkRelations)[number];

/** A case that belongs to this one. */
export interface CaseLink {
  readonly reference: Reference;
  readonly relation: LinkRelation;
}

/** How a copy leaves the book: as it is, behind a password of its own, or on paper. */
export const copyWays = ['saved', 'protected', 'printed'] as const;
export type CopyWay = (typeof copyWays)[number];

import type { Place } from '../../team/order.ts';
import type { Disposal } from '../../retention/disposal.ts';
import type { CaseEvent, RecordedEvent } from '../event.ts';
import type { Reference } from '../reference.ts';

/** That the case was destroyed: an event of the book's own that belongs to its history. */
export type Shredding = {
  readonly type: 'case-shredded';
  readonly caseId: string;
  readonly reference: Reference;
} & Pick<Disposal, 'rule' | 'figure'>;

/** What happened to a case, with where it stands among all events, its destruction among it. */
export interface Happening extends Place, Omit<RecordedEvent, 'event'> {
  readonly event: CaseEvent | Shredding;
}

/** An event as a side of a clash names it: `key` is its `placeKey`. */
export interface Told {
  readonly key: string;
  /** ISO 8601 in UTC. */
  readonly at: string;
  readonly actor: string;
  readonly officer?: string;
  readonly desk?: string;
  readonly event: CaseEvent | Shredding;
}

/** One side of a clash: what was done, and what it was based on. */
export interface Side {
  /** At least one; those of one side agree. */
  readonly events: readonly [Told, ...Told[]];
  /** The last event of the case that was known when the side was taken; absent: none but the opening's desk had. */
  readonly knew?: { readonly at: string; readonly type: string };
}

/** How two acts do not go together. */
export type ClashKind =
  /** One question was answered in two ways. */
  | 'decided-differently'
  /** It ended in two ways, or was ended and reopened. */
  | 'ended-differently'
  /** It was ended by somebody who did not know what had come. */
  | 'ended-unaware'
  /** Two letters of a kind went out. */
  | 'letter-twice'
  /** Something of it was destroyed while somebody needed it. */
  | 'disposed-against';

/** Two acts on the same thing, neither of which knew of the other, that do not go together. Until it is settled, the case is read cautiously. */
export interface Clash {
  /** The same on every desk; another when a side comes to it. */
  readonly id: string;
  readonly kind: ClashKind;
  /** What it is about, see `topics.ts`. */
  readonly topic: string;
  readonly sides: readonly Side[];
  /** Which side counts meanwhile, by its place from 0; absent: none. */
  readonly meanwhile?: number;
}

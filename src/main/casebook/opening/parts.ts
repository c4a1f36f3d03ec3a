import type { KeyRing } from '#main/vault/key-ring.ts';
import type { Damage } from '#shared/damage.ts';
import type { KeptBlob } from '../files/kept-blob.ts';
import type { CaseIds } from '../events/case-ids.ts';
import type { EventIndex } from '../journal/event-index.ts';
import type { Journal } from '../journal/journal.ts';
import type { Keeper } from '../keeper.ts';
import type { Projection } from '../projection/projection.ts';
import type { Queue } from '../queue.ts';
import type { Reader } from '../events/reader.ts';
import type { Follower } from '../store/store-follower.ts';
import type { Write } from '../events/writer.ts';
import type { Roster } from '../team/roster.ts';
import type { Shredding } from '../events/shredding.ts';
import type { Life } from './life.ts';

/** What an unlocked book is made of. Whatever writes goes through `inTurn`. */
export interface Parts {
  readonly dir: string;
  readonly bookId: string;
  readonly keys: KeyRing;
  readonly journal: Journal;
  readonly index: EventIndex;
  readonly roster: Roster;
  /** Cases that were disposed of and of which keys and files may still be here. */
  readonly shredded: Map<string, Shredding>;
  readonly projection: Projection;
  readonly reader: Reader;
  readonly write: Write;
  readonly ids: CaseIds;
  readonly inTurn: Queue;
  readonly keeper: Keeper;
  readonly follower: Follower | undefined;
  /** Files that no event names yet, by their name. */
  readonly kept: Map<string, KeptBlob>;
  readonly life: Readonly<Life>;
  /** Why the book is only read, where it is. */
  readonly damage?: Damage;
}

/** Tells those who work behind the writing that there is something for them. */
export function afterWriting({ keeper, follower }: Parts): void {
  keeper.written();
  follower?.poke();
}

import { refuse, ok, type Result } from '#domain/result.ts';
import { textOf } from '#main/vault/sealing/as-text.ts';
import type { KeyRing } from '#main/vault/key-ring.ts';
import type { BookRefusal } from '#shared/refusals/book-refusal.ts';
import type { KeptBlob } from '../files/kept-blob.ts';
import type { DueClock } from '../cases/due-clock.ts';
import { caseIdsOf } from '../events/case-ids.ts';
import { keepGiven } from '../officers/keep-given.ts';
import { readerOn } from '../events/reader-on.ts';
import { asJournal } from '../healing/as-journal.ts';
import type { Merged } from '../healing/merge.ts';
import { EventIndex } from '../journal/event-index.ts';
import { fileHeaderLength } from '../journal/file-header.ts';
import { frameHeadLength, frameOverhead } from '../journal/frame.ts';
import type { Keeper } from '../keeper.ts';
import { Fold } from '../opening/fold-journal.ts';
import type { Life } from '../opening/life.ts';
import { metInFold } from '../opening/met-in-fold.ts';
import type { Parts } from '../opening/parts.ts';
import { firstPlace } from '../journal/place.ts';
import { Projection } from '../projection/projection.ts';
import { makeQueue } from '../queue.ts';
import { Roster } from '../team/roster.ts';
import { heldJournal } from './held-journal.ts';
import { legible } from './legible.ts';
import { RosterWithoutBeginning } from './roster-without-beginning.ts';

interface Ground {
  readonly dir: string;
  readonly bookId: string;
  readonly salvaged: Merged;
}

/** Makes the parts of a book that is only read: of what was salvaged all that opens. Nothing of it writes. */
export function legibleParts(
  { dir, bookId, salvaged }: Ground,
  keys: KeyRing,
  clock: DueClock,
  life: Life,
): Result<Parts, BookRefusal> {
  try {
    const found = legible(salvaged.batches, keys);
    const bytes = Buffer.concat([...asJournal(bookId, found.batches)]);
    const journal = heldJournal(bytes, { ...salvaged.place, end: bytes.length });
    const index = new EventIndex();
    const projection = new Projection(clock);
    const roster = found.begins
      ? new Roster(textOf(keys.trust))
      : new RosterWithoutBeginning(textOf(keys.trust));
    if (!found.begins) projection.putBook(unknownBook, { at: '', actor: '' });
    const reader = readerOn(journal, index, keys, roster, keys.desk);
    const shredded: Parts['shredded'] = new Map();
    const fold = new Fold(
      { bookId, index, projection, keys, roster, reader, shredded },
      firstPlace,
    );
    let at = fileHeaderLength;
    for (const batch of found.batches) {
      at += frameHeadLength;
      for (const { link, length } of batch) {
        fold.take(link, { at, length });
        at += length;
      }
      fold.takeRest();
      at += frameOverhead - frameHeadLength;
    }
    fold.settle();
    const parts = {
      dir,
      bookId,
      keys,
      roster,
      shredded,
      journal,
      index,
      projection,
      reader,
      write: async () => refuse({ code: 'book-read-only' }),
      ids: caseIdsOf(keys, (caseId) => index.has(caseId)),
      inTurn: makeQueue(),
      keeper: noKeeper,
      follower: undefined,
      kept: new Map<string, KeptBlob>(),
      life,
      damage: { gaps: salvaged.gaps, unread: found.unread.size },
    };
    keepGiven(parts);
    return ok(parts);
  } catch (error) {
    return refuse(metInFold(error));
  }
}

/** What a book is taken to be whose first events are lost: names are in them alone. */
const unknownBook = {
  type: 'book-created',
  organisation: '–',
  handler: '–',
  language: 'sv',
} as const;

const noKeeper: Keeper = {
  begin: async () => undefined,
  written: () => undefined,
  keepHead: async () => undefined,
  keep: async () => undefined,
  stop: () => undefined,
};

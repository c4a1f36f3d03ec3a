import { randomBytes } from 'node:crypto';
import { ok, refuse, type Result } from '#domain/result.ts';
import type { BackupRefusal } from '#shared/refusals/backup-refusal.ts';
import type { Pacing } from '../jobs/pacing.ts';
import type { Captured, Whose } from './captured.ts';
import { copyDocuments } from './copy-documents.ts';
import { copyJournal } from './copy-journal.ts';
import { cut } from './cut.ts';
import { documentsIn, putLists } from './documents.ts';
import {
  asKnown,
  clearBegun,
  listingsOf,
  markBegun,
  writeListing,
  type Listing,
} from './listing.ts';
import { openPlace, type Place } from './place.ts';
import { refuseByPlace } from './place-refusal.ts';
import { piecesOf, type Pieces } from './pieces.ts';
import { mending, prove, type Proof } from './prove.ts';
import type { ListingSigner, SignedBy } from './signature.ts';
import { BookUnreadable, DocumentGone, ofBook } from './unreadable.ts';

/** What is backed up. */
export interface Source {
  /** Whose it is: the same for as long as the book is open. */
  readonly whose: Whose;
  /** A damaged book is not backed up: whole backups would be thinned out for copies of what is left. */
  readonly damaged: boolean;
  readonly capture: () => Promise<Captured>;
  readonly now: () => string;
  readonly signer: ListingSigner;
  /** Whether somebody is, or was, an officer of the book, and has or had that key. */
  readonly knows: (by: SignedBy) => boolean;
  /** Opens what a backup holds with the keys that it holds. */
  readonly proof: Proof;
}

/** What one backup came to. */
export interface BackedUp {
  readonly id: string;
  readonly events: number;
  readonly cases: number;
  readonly documents: number;
  readonly bytesWritten: number;
  /** Documents that are in no backup, because the book itself has them otherwise than they were kept. */
  readonly altered: number;
  readonly verified: true;
}

/** A document that is destroyed while it is being copied makes the rest out of date: begun again so often. */
const tries = 3;

/** Makes a backup in a place, of which only what the place does not hold is written, and opens it again. */
export async function backUp(
  target: string,
  source: Source,
  pacing: Pacing = {},
): Promise<Result<BackedUp, BackupRefusal>> {
  if (source.damaged) return refuse({ code: 'backup-of-damaged' });
  for (let tried = 1; ; tried++) {
    try {
      const captured = await source.capture().catch(ofBook);
      const place = await openPlace(target, source.whose);
      if (!place.ok) return place;
      const copied = await copy(place.value, captured, source, pacing);
      // What was found damaged is let go of there, so that it is written again.
      if (copied.ok || copied.error.code !== 'backup-damaged' || tried === tries) return copied;
    } catch (error) {
      if (error instanceof DocumentGone && tried < tries) continue;
      const isOfBook = error instanceof BookUnreadable || error instanceof DocumentGone;
      return isOfBook ? refuse({ code: 'backup-book-unreadable' }) : refuseByPlace(error);
    }
  }
}

async function copy(
  place: Place,
  captured: Captured,
  { now, proof, whose, signer, knows }: Source,
  pacing: Pacing,
): Promise<Result<BackedUp, BackupRefusal>> {
  const at = now();
  const id = idOf(at);
  const earlier = await listingsOf(place);
  await markBegun(place, id);
  const pieces = piecesOf(place);
  // What is built upon a listing is as true as it is.
  const last = earlier
    .map((found) => asKnown(found, knows))
    .findLast((found) => found.state === 'complete')?.listing;
  const known = last && (await documentsIn(mending(pieces), last));
  const { dir } = whose;
  const copied = await copyDocuments(dir, captured, pieces, known ?? new Map(), pacing);
  const { documents, altered } = copied;
  const journal = last?.files.find(({ name }) => name === captured.journal.name);
  const files = [
    await copyJournal(dir, captured, pieces, journal, pacing),
    ...(await Promise.all(captured.files.map(({ name, bytes }) => putFile(pieces, name, bytes)))),
  ];
  const listing: Listing = {
    version: 1,
    id,
    at,
    bookId: whose.bookId,
    desk: whose.desk,
    events: captured.events,
    cases: captured.cases,
    documents: documents.size,
    bytes: total([...files.map(({ size }) => size), ...documents.values()]),
    files,
    documentLists: await putLists(pieces, documents),
  };
  const fresh = await pieces.settle();
  const proved = await prove(pieces, { listing, fresh, sample: captured.sample }, proof, pacing);
  if (!proved.ok) return proved;
  await writeListing(place, listing, signer);
  for (const found of [...earlier, { state: 'begun', id } as const]) {
    if (found.state === 'begun') await clearBegun(place, found.id);
  }
  const { events, cases } = listing;
  const counts = { events, cases, documents: documents.size, bytesWritten: pieces.written };
  return ok({ id, ...counts, altered: altered.length, verified: true });
}

async function putFile(pieces: Pieces, name: string, bytes: Uint8Array) {
  const names: string[] = [];
  for (const { at, length } of cut(bytes.length)) {
    names.push(await pieces.put(bytes.subarray(at, at + length)));
  }
  return { name, size: bytes.length, pieces: names };
}

const total = (sizes: readonly number[]) => sizes.reduce((sum, size) => sum + size, 0);

/** Sorts by time, and holds nothing of the book. */
const idOf = (at: string): string =>
  `${new Date(at).toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z-${randomBytes(2).toString('hex')}`;

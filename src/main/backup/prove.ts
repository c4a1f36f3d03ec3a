import { ok, refuse, type Result } from '#domain/result.ts';
import type { BackupRefusal } from '#shared/refusal.ts';
import type { Pacing } from '../jobs/pacing.ts';
import type { Captured } from './captured.ts';
import { cut } from './cut.ts';
import { documentsIn } from './documents.ts';
import type { Listing } from './listing.ts';
import type { Pieces } from './pieces.ts';

/** The keys that stand in a backup, opened by who has the book open. */
export interface Proof {
  /** `undefined` when they do not open. */
  readonly keysIn: (keyFile: Buffer) => Promise<Opening | undefined>;
}

interface Opening {
  /** The case of an event and the documents it brought; `undefined` when it does not open. */
  readonly openEvent: (encoded: Buffer) => { caseId: string; blobs: readonly string[] } | undefined;
  readonly opensDocument: (caseId: string, sealed: Buffer) => boolean;
}

/** A backup as it has just been written. */
export interface Made {
  readonly listing: Listing;
  /** The pieces that were not there before. */
  readonly fresh: readonly string[];
  readonly sample: Captured['sample'];
}

/**
 * Reads a backup back from its place: all that was written now, and of the whole a sample of events and their documents,
 * which are opened with the keys that the backup holds. A piece that is not what its name says is let go of: the next
 * backup writes it again.
 */
export async function prove(
  place: Pieces,
  { listing, fresh, sample }: Made,
  proof: Proof,
  { signal }: Pacing,
): Promise<Result<void, BackupRefusal>> {
  const { id } = listing;
  const pieces = {
    get: async (name: string) => {
      const bytes = await place.get(name);
      if (!bytes) await place.drop(name);
      return bytes;
    },
  };
  const damaged = refuse({ code: 'backup-damaged', id } as const);
  const shut = refuse({ code: 'backup-does-not-open', id } as const);
  for (const name of fresh) {
    signal?.throwIfAborted();
    if (!(await pieces.get(name))) return damaged;
  }
  const documents = await documentsIn(pieces, listing);
  const keyFile = await fileFrom(pieces, listing, 'keys.json');
  if (!documents || !keyFile) return damaged;
  const opening = await proof.keysIn(keyFile);
  if (!opening) return shut;
  for (const span of sample) {
    signal?.throwIfAborted();
    const encoded = await bytesIn(pieces, listing, span);
    if (!encoded) return damaged;
    const event = opening.openEvent(encoded);
    if (!event) return shut;
    for (const name of event.blobs.filter((blob) => documents.has(blob))) {
      const sealed = await pieces.get(name);
      if (!sealed) return damaged;
      if (!opening.opensDocument(event.caseId, sealed)) return shut;
    }
  }
  return ok(undefined);
}

/** A file as a backup holds it, or `undefined` when a part of it is gone or altered. */
export async function fileFrom(
  pieces: Pick<Pieces, 'get'>,
  { files }: Listing,
  wanted: string,
): Promise<Buffer | undefined> {
  const file = files.find(({ name }) => name === wanted);
  if (!file) return undefined;
  const parts = await Promise.all(file.pieces.map((name) => pieces.get(name)));
  const whole = parts.filter((part) => part !== undefined);
  return whole.length === parts.length ? Buffer.concat(whole) : undefined;
}

/** A stretch of the journal, from the pieces that it lies in. */
async function bytesIn(
  pieces: Pick<Pieces, 'get'>,
  { files }: Listing,
  { at, length }: Captured['sample'][number],
): Promise<Buffer | undefined> {
  const journal = files.find(({ name }) => name.startsWith('journal/events'));
  if (!journal) return undefined;
  const cuts = [...cut(journal.size)];
  const touched = cuts.flatMap((piece, nth) =>
    piece.at < at + length && at < piece.at + piece.length ? [nth] : [],
  );
  const parts = await Promise.all(touched.map((nth) => pieces.get(journal.pieces[nth] ?? '')));
  const whole = parts.filter((part) => part !== undefined);
  const begin = cuts[touched[0] ?? 0]?.at ?? 0;
  if (whole.length === 0 || whole.length < parts.length) return undefined;
  return Buffer.concat(whole).subarray(at - begin, at - begin + length);
}

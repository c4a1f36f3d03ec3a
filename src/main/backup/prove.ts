import { randomInt } from 'node:crypto';
import { ok, refuse, type Result } from '#domain/result.ts';
import type { BackupRefusal } from '#shared/refusals/backup-refusal.ts';
import { journalName } from '../casebook/journal/paths.ts';
import { inLanes } from '../jobs/in-lanes.ts';
import type { Pacing } from '../jobs/pacing.ts';
import type { Captured } from './captured.ts';
import { cut, type Cut } from './cut.ts';
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

/** So many pieces are read back of those that were written now, and of all, others each time: what rots in a place shows. */
const readBack = 64;
/** And no more bytes than that, in one second or two. */
const most = 96 * 1024 * 1024;

/** A piece that is not what its name says is let go of as it is met: the next backup writes it again. */
export const mending = (pieces: Pieces) => ({
  get: async (name: string) => {
    const bytes = await pieces.get(name);
    if (!bytes) await pieces.dropOther(name);
    return bytes;
  },
  isWhole: async (name: string) => {
    const size = await pieces.measure(name);
    if (size === undefined) await pieces.dropOther(name);
    return size !== undefined;
  },
});

/**
 * Reads a backup back from its place: what all else hangs on, a sample of its pieces, and a sample of events with their
 * documents, which are opened with the keys that the backup holds.
 */
export async function prove(
  place: Pieces,
  { listing, fresh, sample }: Made,
  proof: Proof,
  pacing: Pacing,
): Promise<Result<void, BackupRefusal>> {
  const { id } = listing;
  const pieces = mending(place);
  const damaged = refuse({ code: 'backup-damaged', id } as const);
  const shut = refuse({ code: 'backup-does-not-open', id } as const);
  const documents = await documentsIn(pieces, listing);
  const keyFile = await fileFrom(pieces, listing, 'keys.json');
  if (!documents || !keyFile) return damaged;
  const parts = listing.files.flatMap(partsOf);
  const sizes = new Map(parts.map(({ name, length }) => [name, length]));
  for (const [name, size] of documents) sizes.set(name, size);
  const asked = new Set([...someOf(fresh, readBack), ...someOf([...sizes.keys()], readBack)]);
  let left = most;
  const isWhole = async (name: string) => {
    if (left <= 0) return true;
    left -= sizes.get(name) ?? 0;
    return pieces.isWhole(name);
  };
  if ((await inLanes([...asked], isWhole, pacing)).includes(false)) return damaged;
  const opening = await proof.keysIn(keyFile);
  if (!opening) return shut;
  const journal = listing.files.filter(({ name }) => name === journalName).flatMap(partsOf);
  for (const span of sample) {
    pacing.signal?.throwIfAborted();
    const touched = journal.filter(
      ({ at, length }) => at < span.at + span.length && span.at < at + length,
    );
    const event = opening.openEvent(await bytesIn(place, touched, span));
    if (!event) {
      const whole = await inLanes(touched, ({ name }) => pieces.isWhole(name));
      return whole.includes(false) ? damaged : shut;
    }
    for (const name of event.blobs.filter((blob) => documents.has(blob))) {
      const sealed = await pieces.get(name);
      if (!sealed) return damaged;
      if (!opening.opensDocument(event.caseId, sealed)) return shut;
    }
  }
  return ok(undefined);
}

/** All of a few, and of many so many that nobody can foretell. */
function someOf(names: readonly string[], count: number): readonly string[] {
  if (names.length <= count) return names;
  const some = new Set<string>();
  while (some.size < count) {
    const name = names[randomInt(names.length)];
    if (name !== undefined) some.add(name);
  }
  return [...some];
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

type Part = Cut & { readonly name: string };

const partsOf = ({ size, pieces }: Listing['files'][number]): readonly Part[] =>
  cut(size).map((piece, nth) => ({ ...piece, name: pieces[nth] ?? '' }));

/** A stretch of the journal as it lies in the place. What it was sealed with proves it; that is told by opening it. */
async function bytesIn(
  place: Pieces,
  parts: readonly Part[],
  { at, length }: Cut,
): Promise<Buffer> {
  const stretches = await inLanes(parts, (part) => {
    const from = Math.max(at, part.at);
    const to = Math.min(at + length, part.at + part.length);
    return place.stretch(part.name, from - part.at, to - from);
  });
  return Buffer.concat(stretches.filter((bytes) => bytes !== undefined));
}

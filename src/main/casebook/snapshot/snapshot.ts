import { constants, zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import type { BookSettings } from '#domain/book/settings.ts';
import { open, openInPlace, sealPadded } from '#main/vault/sealing/seal.ts';
import { sha256 } from '#main/vault/sealing/sha256.ts';
import type { SavedIndex } from '../journal/event-index.ts';
import { placeIn, savedPlace, type Place, type SavedPlace } from '../journal/place.ts';
import { once } from '../once.ts';
import type { SavedColumns } from '../projection/rows/case-columns.ts';
import type { SavedDisposals } from '../projection/disposals.ts';
import type { SavedJoins } from '../projection/joins.ts';
import type { Shredding } from '../events/shredding.ts';
import type { SavedRoster } from '../team/roster.ts';
import type { SavedProjection } from '../projection/projection.ts';
import type { SavedSuppressions } from '../projection/suppressions.ts';
import type { SavedOrder } from '../projection/rows/sorted-rows.ts';
import type { SavedTexts } from '../projection/rows/texts.ts';
import type { Postings } from '../projection/words/postings.ts';
import { pack, unpack, type Numbers, type Packable } from './container.ts';
import type { Chunks } from './prefetch.ts';

/** Raise it with any change to what is saved: an old snapshot is then thrown away, not misread. */
const version = 24;

/** The projection and the index as they were when the book stood at `place`, whose last event begins at `event`. */
export interface Snapshot {
  readonly place: Place;
  readonly event: number;
  readonly projection: SavedProjection;
  readonly shredded: Iterable<readonly [string, Shredding]>;
  readonly roster: SavedRoster;
  readonly index: () => SavedIndex;
}

interface Head {
  readonly place: SavedPlace;
  readonly roster: SavedRoster;
  readonly shredded: readonly (readonly [string, Shredding])[];
  readonly event: number;
  readonly dueVersion: string;
  readonly settings: BookSettings;
  readonly disposals: SavedDisposals;
  readonly suppressions: SavedSuppressions;
  readonly references: readonly (readonly [string, number])[];
  /** Of the parts that are opened only when they are wanted: the hash as they are sealed, and the length as they are used. */
  readonly late: readonly { readonly sum: string; readonly length: number }[];
}

const bound = (bookId: string, part: number) => `snapshot ${version} of ${bookId}, part ${part}`;

/** Seals a snapshot in parts: what a list needs, then what other things need. */
export function sealSnapshot(key: Uint8Array, bookId: string, snapshot: Snapshot): Uint8Array[] {
  const { place, event, projection, roster, shredded, index } = snapshot;
  const { dueVersion, settings, disposals, suppressions, references, table, order } = projection;
  const { emails, joins, words } = projection;
  const late = [emails(), joins(), index(), words()].map((numbers, at) => {
    const plain = pack({ words: {}, numbers });
    return {
      sealed: sealPadded(key, squeezed(plain), bound(bookId, at + 1)),
      length: plain.length,
    };
  });
  const head: Head = {
    place: savedPlace(place),
    roster,
    shredded: [...shredded],
    event,
    dueVersion,
    settings,
    disposals,
    suppressions,
    references,
    late: late.map(({ sealed, length }) => ({ sum: sha256(sealed).toString('hex'), length })),
  };
  const numbers = { ...table.numbers, ...order };
  const hot = pack({ words: { head, columns: table.words }, numbers });
  return [sealPadded(key, hot, bound(bookId, 0)), ...late.map(({ sealed }) => sealed)];
}

/** The snapshot, or `undefined` when there is the least doubt about it. The first part is opened where it lies. */
export function openSnapshot(
  key: Uint8Array,
  bookId: string,
  { first, rest }: Chunks,
): Snapshot | undefined {
  const hot = first && openInPlace(key, first, bound(bookId, 0));
  if (!hot) return undefined;
  const { words, numbers } = unpack<
    { head: Head; columns: SavedColumns['words'] },
    SavedColumns['numbers'] & SavedOrder
  >(hot);
  const { place, event, late, roster, shredded, ...facts } = words.head;
  const whole = late.length === rest.length && rest.every(({ sum }, at) => sum === late[at]?.sum);
  if (!whole) return undefined;
  const part = (at: number) => ({
    about: bound(bookId, at),
    sealed: rest[at - 1]?.sealed,
    length: late[at - 1]?.length ?? 0,
  });
  return {
    place: placeIn(place),
    event,
    roster,
    shredded,
    projection: {
      ...facts,
      table: { words: words.columns, numbers },
      order: { order: numbers.order, keys: numbers.keys },
      emails: numbersIn(key, part(1), unpack<unknown, SavedTexts>),
      joins: numbersIn(key, part(2), unpack<unknown, SavedJoins>),
      words: numbersIn(key, part(4), unpack<unknown, Postings>),
    },
    index: numbersIn(key, part(3), unpack<unknown, SavedIndex>),
  };
}

/** A part that is opened when it is wanted: what it is sealed about, and its length as it is used. */
interface Late {
  readonly about: string;
  readonly sealed: Uint8Array | undefined;
  readonly length: number;
}

/** Opens a part when it is asked for. Holds that part alone, so that the others can be let go. */
const numbersIn = <N extends Readonly<Record<string, Numbers>>>(
  key: Uint8Array,
  { about, sealed, length }: Late,
  unpacked: (bytes: Uint8Array) => Packable<unknown, N>,
): (() => N) =>
  once(() => {
    const bytes = sealed && open(key, sealed, about);
    if (!bytes) throw new Error('A part of the snapshot has a known hash but does not open');
    return unpacked(unsqueezed(bytes, length)).numbers;
  });

/** What is opened late is small to read and hash at each opening; as quickly as that goes, for it is made when people leave. */
const squeezed = (plain: Uint8Array): Buffer =>
  zstdCompressSync(plain, { params: { [constants.ZSTD_c_compressionLevel]: 1 } });

/** Into one buffer of the right size at once. */
const unsqueezed = (bytes: Uint8Array, length: number): Buffer =>
  zstdDecompressSync(bytes, { chunkSize: Math.max(length, constants.Z_MIN_CHUNK) });

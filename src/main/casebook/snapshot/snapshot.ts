import type { BookSettings } from '#domain/book/settings.ts';
import type { Disposal } from '#domain/retention/disposal.ts';
import { open, sealPadded } from '#main/vault/seal.ts';
import { sha256 } from '#main/vault/sha256.ts';
import type { SavedIndex } from '../journal/event-index.ts';
import { placeIn, savedPlace, type Place, type SavedPlace } from '../journal/place.ts';
import { once } from '../once.ts';
import type { SavedColumns } from '../projection/case-columns.ts';
import type { SavedJoins } from '../projection/joins.ts';
import type { SavedProjection } from '../projection/projection.ts';
import type { SavedSuppressions } from '../projection/suppressions.ts';
import type { SavedOrder } from '../projection/sorted-rows.ts';
import type { SavedSearch } from '../projection/search-text.ts';
import { pack, unpack, type Numbers, type Packable } from './container.ts';
import type { Chunk, Chunks } from './prefetch.ts';

/** Raise it with any change to what is saved: an old snapshot is then thrown away, not misread. */
const version = 13;

/** The projection and the index as they were when the book stood at `place`, whose last event begins at `event`. */
export interface Snapshot {
  readonly place: Place;
  readonly event: number;
  readonly projection: SavedProjection;
  readonly index: () => SavedIndex;
}

interface Head {
  readonly place: SavedPlace;
  readonly event: number;
  readonly dueVersion: string;
  readonly settings: BookSettings;
  readonly disposals: readonly Disposal[];
  readonly suppressions: SavedSuppressions;
  readonly references: readonly (readonly [string, number])[];
  /** The hashes of the parts that are opened only when they are wanted. */
  readonly sums: readonly string[];
}

const bound = (bookId: string, part: number) => `snapshot ${version} of ${bookId}, part ${part}`;

/** Seals a snapshot in five parts: what a list needs, then what other things need. */
export function sealSnapshot(key: Uint8Array, bookId: string, snapshot: Snapshot): Uint8Array[] {
  const { place, event, projection, index } = snapshot;
  const { dueVersion, settings, disposals, suppressions, references, table } = projection;
  const rest = [projection.order, projection.joins(), index(), projection.search()];
  const sealed = rest.map((numbers, at) =>
    sealPadded(key, pack({ words: {}, numbers }), bound(bookId, at + 1)),
  );
  const head: Head = {
    place: savedPlace(place),
    event,
    dueVersion,
    settings,
    disposals,
    suppressions,
    references,
    sums: sealed.map((part) => sha256(part).toString('hex')),
  };
  const hot = pack({ words: { head, columns: table.words }, numbers: table.numbers });
  return [sealPadded(key, hot, bound(bookId, 0)), ...sealed];
}

/** The snapshot, or `undefined` when there is the least doubt about it. */
export function openSnapshot(
  key: Uint8Array,
  bookId: string,
  { first, rest }: Chunks,
): Snapshot | undefined {
  const hot = first && open(key, first, bound(bookId, 0));
  if (!hot) return undefined;
  const table = unpack<{ head: Head; columns: SavedColumns['words'] }, SavedColumns['numbers']>(
    hot,
  );
  const { place, event, sums, ...words } = table.words.head;
  const whole = sums.length === rest.length && rest.every(({ sum }, at) => sum === sums[at]);
  if (!whole) return undefined;
  const [order, joins, index, search] = rest;
  return {
    place: placeIn(place),
    event,
    projection: {
      ...words,
      table: { words: table.words.columns, numbers: table.numbers },
      order: numbersIn(key, bookId, 1, order, unpack<unknown, SavedOrder>)(),
      joins: numbersIn(key, bookId, 2, joins, unpack<unknown, SavedJoins>),
      search: numbersIn(key, bookId, 4, search, unpack<unknown, SavedSearch>),
    },
    index: numbersIn(key, bookId, 3, index, unpack<unknown, SavedIndex>),
  };
}

/** Opens a part when it is asked for. Holds that part alone, so that the others can be let go. */
function numbersIn<N extends Readonly<Record<string, Numbers>>>(
  key: Uint8Array,
  bookId: string,
  at: number,
  chunk: Chunk | undefined,
  unpacked: (bytes: Uint8Array) => Packable<unknown, N>,
): () => N {
  return once(() => {
    const bytes = chunk && open(key, chunk.sealed, bound(bookId, at));
    if (!bytes) throw new Error(`Part ${at} of the snapshot has a known hash but does not open`);
    return unpacked(bytes).numbers;
  });
}

import type { BookSettings } from '#domain/book/settings.ts';
import { open, seal } from '#main/vault/seal.ts';
import type { SavedIndex } from '../journal/event-index.ts';
import type { Place } from '../journal/scan.ts';
import type { SavedTable } from '../projection/case-table.ts';
import type { SavedJoins } from '../projection/joins.ts';
import type { SavedProjection } from '../projection/projection.ts';
import type { SavedSearch } from '../projection/search-text.ts';
import { pack, unpack } from './container.ts';

/** Raise it with any change to what is saved: an old snapshot is then thrown away, not misread. */
const version = 1;

/** The projection and the index as they were when the book stood at `place`. */
export interface Snapshot {
  readonly place: Place;
  readonly projection: SavedProjection;
  readonly index: SavedIndex;
}

interface Head {
  readonly end: number;
  readonly seq: number;
  readonly hash: string;
  readonly dueVersion: string;
  readonly settings: BookSettings;
  readonly references: readonly (readonly [string, number])[];
}

const bound = (bookId: string, part: number) => `snapshot ${version} of ${bookId}, part ${part}`;

/** Seals a snapshot in four parts. */
export function sealSnapshot(key: Uint8Array, bookId: string, snapshot: Snapshot): Buffer[] {
  const { place, projection, index } = snapshot;
  const { dueVersion, settings, references, table, joins, search } = projection;
  const hash = Buffer.from(place.head.hash).toString('hex');
  const { seq } = place.head;
  const head: Head = { end: place.end, seq, hash, dueVersion, settings, references };
  const parts = [
    pack({ words: { head, columns: table.words }, numbers: table.numbers }),
    pack({ words: {}, numbers: { ...joins } }),
    pack(index),
    pack({ words: {}, numbers: { ...search } }),
  ];
  return parts.map((part, at) => seal(key, part, bound(bookId, at)));
}

/** The snapshot, or `undefined` when there is the least doubt about it. */
export function openSnapshot(
  key: Uint8Array,
  bookId: string,
  chunks: readonly Uint8Array[],
): Snapshot | undefined {
  const parts = chunks.map((chunk, at) => open(key, chunk, bound(bookId, at)));
  const [hot, joined, indexed, searched] = parts;
  if (!hot || !joined || !indexed || !searched || parts.length !== 4) return undefined;
  const table = unpack<{ head: Head; columns: SavedTable['words'] }, SavedTable['numbers']>(hot);
  const { end, seq, hash, ...rest } = table.words.head;
  return {
    place: { end, head: { seq, hash: Buffer.from(hash, 'hex') } },
    projection: {
      ...rest,
      table: { words: table.words.columns, numbers: table.numbers },
      joins: unpack<unknown, SavedJoins>(joined).numbers,
      search: unpack<unknown, SavedSearch>(searched).numbers,
    },
    index: unpack<SavedIndex['words'], SavedIndex['numbers']>(indexed),
  };
}

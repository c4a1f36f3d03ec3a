import { readFile } from 'node:fs/promises';
import { unnamed, type Heads } from '#domain/audit/heads.ts';
import { readHeadFile } from '../journal/head-file.ts';
import { journalPath } from '../journal/paths.ts';
import type { Place } from '../journal/place.ts';
import { hasEnd, piecesIn, type Batch } from './batches.ts';
import { merge, type Gap, type Merged } from './merge.ts';
import { linkedTo } from './linked.ts';
import { provenBy } from './proven.ts';

/** What copies hold besides the journal itself, nearest first. */
export type Copies = readonly (readonly Batch[])[];

/** All that can be had of a damaged journal, from itself and from copies that prove themselves. Nothing is changed. */
export async function salvage(dir: string, bookId: string, copies: Copies): Promise<Merged> {
  const [bytes, head] = await Promise.all([
    readFile(journalPath(dir)).catch(() => Buffer.alloc(0)),
    readHeadFile(dir),
  ]);
  const heads: Heads = head === 'bad' || head?.bookId !== bookId ? new Map() : head.place.heads;
  const pieces = piecesIn(bytes);
  const whole = mergedUpTo(heads, bookId, [pieces.filter(hasEnd), ...copies], 'to-write');
  if (whole.gaps.length === 0) return whole;
  // To be read, and never to be written: what is left of batches that no copy has whole.
  const linked = linkedTo(heads, pieces, copies.flat());
  return mergedUpTo(heads, bookId, [linked, ...copies], 'to-read');
}

function mergedUpTo(
  heads: Heads,
  bookId: string,
  copies: Copies,
  use: 'to-write' | 'to-read',
): Merged {
  const merged = merge(bookId, copies, provenBy(heads, copies.flat()), use);
  return { ...merged, gaps: [...merged.gaps, ...missingAtEnd(heads, merged.place)] };
}

/** What the logs are known to have had behind the last that is here. */
function missingAtEnd(heads: Heads, place: Place): Gap[] {
  return [...heads].flatMap(([desk, { seq }]) => {
    const found = place.heads.get(desk);
    // The log without a name was gone on with by the first desk that has one.
    const reached = found?.seq ?? (desk === unnamed ? place.position : 0);
    return reached < seq ? { desk, from: reached + 1, to: seq } : [];
  });
}

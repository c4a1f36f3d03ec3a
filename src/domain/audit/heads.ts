import { chainStart, type ChainHead, type Header, type Sha256 } from './chain.ts';

/** Where the log of a desk ends, and the tick of its last event. */
export interface LogHead extends ChainHead {
  readonly tick: number;
}

/** Desk → where its log ends. The log of a book of the first version, whose desk has no name, is under {@link unnamed}. */
export type Heads = ReadonlyMap<string, LogHead>;

/** The key of the log that was there before desks had names, in {@link Heads}. */
export const unnamed = '';

/**
 * What the next event of a desk links to. The first desk to have a name goes on with the log that there was: it is the
 * one that made the book, for whatever another desk writes comes after something of it. `undefined` where nothing may
 * follow, since the log without a name has been gone on with.
 */
export function headOf(
  heads: Heads,
  bookId: string,
  desk: string | undefined,
  sha256: Sha256,
): LogHead | undefined {
  const known = heads.get(desk ?? unnamed);
  if (known) return known;
  const begun = heads.get(unnamed);
  if (begun) return begun;
  if (heads.size === 0) return { ...chainStart(bookId, sha256), tick: 0 };
  return desk === undefined ? undefined : { ...chainStart(bookId, sha256, desk), tick: 0 };
}

/** The heads after one more event. */
export function withHead(heads: Heads, { desk, tick = 0 }: Header, head: ChainHead): Heads {
  const next = new Map(heads);
  if (desk !== undefined) next.delete(unnamed);
  return next.set(desk ?? unnamed, { ...head, tick });
}

/** The highest tick among logs: the next event of whoever knows them has a higher one. */
export const latestTick = (heads: Heads): number =>
  Math.max(0, ...[...heads.values()].map(({ tick }) => tick));

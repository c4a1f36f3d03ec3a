import { unnamed, withHead, type Heads } from '#domain/audit/heads.ts';
import { sameBytes, type Link } from '#domain/audit/chain.ts';
import { textOf } from '#main/vault/sealing/as-text.ts';
import { fileHeaderLength } from './file-header.ts';

/**
 * A place in the journal: where a frame ends, how many events stand before it, whichever desk's they are, and where the
 * log of each desk ends there.
 */
export interface Place {
  readonly end: number;
  readonly position: number;
  /** Of the last event. */
  readonly desk: string;
  readonly heads: Heads;
}

/** Where the first frame of a journal begins. */
export const firstPlace: Place = {
  end: fileHeaderLength,
  position: 0,
  desk: unnamed,
  heads: new Map(),
};

/** The place behind more events, which are known to follow. */
export function behind(
  { position, heads, desk }: Place,
  links: readonly Link[],
  end: number,
): Place {
  let next = heads;
  // The last of each log is what counts.
  const ends = new Map(links.map((link) => [link.header.desk ?? unnamed, link]));
  for (const { header, hash } of ends.values()) {
    next = withHead(next, header, { seq: header.seq, hash });
  }
  return {
    end,
    position: position + links.length,
    desk: links.at(-1)?.header.desk ?? (links.length > 0 ? unnamed : desk),
    heads: next,
  };
}

/** Whether this is the last event before a place. */
export function endsWith({ heads, desk }: Place, last: Link | undefined): boolean {
  const head = heads.get(desk);
  if (!head || !last || (last.header.desk ?? unnamed) !== desk) return false;
  return last.header.seq === head.seq && sameBytes(last.hash, head.hash);
}

/** A place as JSON has it; hashes as base64url. */
export interface SavedPlace {
  readonly end: number;
  readonly position: number;
  readonly desk: string;
  readonly heads: readonly (readonly [desk: string, seq: number, hash: string, tick: number])[];
}

export const savedPlace = ({ heads, ...place }: Place): SavedPlace => ({
  ...place,
  heads: [...heads].map(([desk, { seq, hash, tick }]) => [desk, seq, textOf(hash), tick] as const),
});

export const placeIn = ({ heads, ...place }: SavedPlace): Place => ({
  ...place,
  heads: new Map(
    heads.map(([desk, seq, hash, tick]) => [
      desk,
      { seq, hash: Buffer.from(hash, 'base64url'), tick },
    ]),
  ),
});

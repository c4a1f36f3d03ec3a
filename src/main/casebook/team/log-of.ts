import { decodeLink, type Decoded } from '../journal/event-codec.ts';
import type { Parts } from '../opening/parts.ts';

/** An event as it stands in the journal, with its very bytes. */
export type Entry = Decoded & { readonly bytes: Buffer };

/** The events of a desk's log from a number on, as they stand here. */
export function* logOf(
  { index, journal }: Pick<Parts, 'index' | 'journal'>,
  desk: string,
  from: number,
): Generator<Entry> {
  for (let seq = from; ; seq++) {
    const position = index.positionOf(desk, seq);
    if (position === undefined) return;
    const bytes = journal.readBytes(index.spanOf(position));
    const decoded = decodeLink(bytes, 0);
    if (!decoded) throw new Error(`Event ${seq} of a log cannot be read`);
    yield { ...decoded, bytes };
  }
}

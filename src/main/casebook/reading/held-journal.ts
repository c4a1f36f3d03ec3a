import { ok, refuse } from '#domain/result.ts';
import { decodeLink } from '../journal/event-codec.ts';
import type { Journal } from '../journal/journal.ts';
import type { Place } from '../journal/place.ts';

/** A journal in memory, of what is left of one on the disk: to be read, and never written. */
export function heldJournal(bytes: Buffer, place: Place): Journal {
  const readBytes: Journal['readBytes'] = ({ at, length }) => bytes.subarray(at, at + length);
  return {
    place,
    append: async (links) => (links.length === 0 ? ok([]) : refuse({ code: 'book-read-only' })),
    read: (span) => decodeLink(readBytes(span), 0)?.link,
    readBytes,
    hear: () => undefined,
    rescue: async () => undefined,
    close: async () => undefined,
  };
}

import { localTime, type Moment } from './deadline/moment.ts';
import { parseInstant } from './deadline/parse-instant.ts';

/** The local day of an instant, `YYYY-MM-DD`: 2026-11-05T23:30Z is 2026-11-06 in Stockholm. */
export function localDay(instant: string, zone: string): string {
  return localTime(momentOf(instant), zone).day.iso;
}

/**
 * The moment of an instant that stands in the book, ISO 8601. Read without Temporal, which takes ten times as long: this is
 * asked of every case of a book.
 */
export function momentOf(instant: string): Moment {
  const read = parseInstant(instant, 'received');
  if (!read.ok) throw new Error(`An event at no instant: ${read.error.code}`);
  return read.value;
}

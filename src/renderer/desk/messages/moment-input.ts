import { zone } from './zone.ts';

const pattern = /^(\d{4}-\d{2}-\d{2})(?:[T ]+(\d{1,2})[:.](\d{2}))?$/;

/**
 * An instant as a person writes it, in the controller's zone: `2026-11-02 09:15`. The same in both languages,
 * because 11/02 is a different day to different readers, and a deadline hangs on it.
 */
export const toInput = (instant: string): string =>
  Temporal.Instant.from(instant)
    .toZonedDateTimeISO(zone())
    .toPlainDateTime()
    .toString({ smallestUnit: 'minute' })
    .replace('T', ' ');

/**
 * The instant somebody has written, or '' for what is no day and time. The time may be left out (midnight) and
 * written with a point, `9.15`, as is done in Swedish.
 */
export function parseInput(text: string): string {
  const match = pattern.exec(text.trim());
  if (!match) return '';
  const [, day = '', hour = '0', minute = '00'] = match;
  try {
    const written = Temporal.PlainDateTime.from(`${day}T${hour.padStart(2, '0')}:${minute}`);
    return written.toZonedDateTime(zone()).toInstant().toString();
  } catch {
    // The 30th of February, or 25 o'clock.
    return '';
  }
}

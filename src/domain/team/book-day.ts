import { parseInstant } from '../deadline/parse-instant.ts';

/** By `Intl` and not `Temporal`: a log is also judged in browsers that have none, by who checks an evidence pack. */
const calendar = new Intl.DateTimeFormat('en', {
  timeZone: 'Europe/Stockholm',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/**
 * The calendar day of an instant where the book is kept, `YYYY-MM-DD`: an officer's last day ends at midnight in Sweden. It is
 * this zone whatever country the settings say, so that every desk, now and later, judges an event alike.
 *
 * @param at ISO 8601; one that is no instant is taken by its first ten characters
 * @example bookDay('2026-10-05T22:30:00Z') // '2026-10-06'
 */
export function bookDay(at: string): string {
  const instant = parseInstant(at, 'received');
  if (!instant.ok) return at.slice(0, 10);
  const parts = calendar.formatToParts(instant.value * 1_000);
  const part = (name: Intl.DateTimeFormatPartTypes) =>
    parts.find(({ type }) => type === name)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}`;
}

/** Whether an officer's last day, `YYYY-MM-DD`, is over at an instant, ISO 8601; without one it never is. */
export const isOver = (until: string | undefined, at: string): boolean =>
  until !== undefined && bookDay(at) > until;

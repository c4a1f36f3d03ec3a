import { localDay } from '../../local-day.ts';
import type { RecordedEvent } from '../event.ts';
import type { Seeing } from './event.ts';

/** Who has a confidential case before them now. */
export interface Seer {
  /** Their id. */
  readonly officer: string;
  /** ISO 8601 in UTC. */
  readonly at: string;
  readonly how: Seeing;
}

/**
 * Whether it is to be noted that an officer has a confidential case before them: not again on a day on which it was (Art. 32(1),
 * 5(2): who had access can be shown, without a line for each look).
 *
 * @param history the case's events
 * @param zone the controller's zone, IANA: a day is a date in it
 * @example noted at 2026-11-27T23:10Z, which is the 28th in Stockholm: at 2026-11-28T08:00Z it is not noted again
 */
export function isToNote(
  history: readonly RecordedEvent[],
  { officer, at, how }: Seer,
  zone: string,
): boolean {
  const day = localDay(at, zone);
  return !history.some(
    (past) =>
      past.event.type === 'case-seen' &&
      past.event.how === how &&
      past.officer === officer &&
      localDay(past.at, zone) === day,
  );
}

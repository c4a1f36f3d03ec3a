import { dayAt, type Day } from './day.ts';

/** An instant: whole seconds since 1970-01-01T00:00Z. Differences are elapsed time. */
export type Moment = number;

/** A moment on the clocks of a zone. */
export interface LocalTime {
  readonly day: Day;
  /** Seconds since the local day began, by the clock on the wall. */
  readonly second: number;
  /** Seconds the zone is ahead of UTC. */
  readonly offset: number;
}

const secondsOfDay = 86_400;
const offsets = new Map<string, Map<number, number | 'changes'>>();

/**
 * A moment as the clocks of a zone show it: 2025-03-31T23:30Z is 1 April 01:30 in Stockholm.
 *
 * @param zone an IANA name
 */
export function localTime(moment: Moment, zone: string): LocalTime {
  const offset = offsetAt(moment, zone);
  const local = moment + offset;
  const number = Math.floor(local / secondsOfDay);
  return { day: dayAt(number), second: local - number * secondsOfDay, offset };
}

/** A local time as ISO 8601 with offset: `2024-10-29T13:00:00+01:00`. */
export function stamp({ day, second, offset }: LocalTime): string {
  const time = [second / 3600, (second / 60) % 60, second % 60].map(twoDigits).join(':');
  return `${day.iso}T${time}${offsetText(offset)}`;
}

/** `+01:00` for 3600 seconds. */
export function offsetText(offset: number): string {
  const minutes = Math.abs(offset) / 60;
  return `${offset < 0 ? '-' : '+'}${twoDigits(minutes / 60)}:${twoDigits(minutes % 60)}`;
}

const twoDigits = (value: number) => String(Math.floor(value)).padStart(2, '0');

/** Temporal knows the zones; a zone's offset is asked for once for each day of UTC, and anew on the days it changes. */
function offsetAt(moment: Moment, zone: string): number {
  const days = offsets.get(zone) ?? new Map<number, number | 'changes'>();
  offsets.set(zone, days);
  const number = Math.floor(moment / secondsOfDay);
  let offset = days.get(number);
  if (offset === undefined) {
    const first = askOffset(number * secondsOfDay, zone);
    offset = first === askOffset((number + 1) * secondsOfDay, zone) ? first : 'changes';
    days.set(number, offset);
  }
  return offset === 'changes' ? askOffset(moment, zone) : offset;
}

const askOffset = (moment: Moment, zone: string) =>
  Temporal.Instant.fromEpochMilliseconds(moment * 1000).toZonedDateTimeISO(zone).offsetNanoseconds /
  1e9;

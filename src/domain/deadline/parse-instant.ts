import { ok, refuse, type Result } from '../result.ts';
import { dayFrom } from './day.ts';
import type { Moment } from './moment.ts';
import type { ClockField, DeadlineRefusal } from './refusal.ts';

const shape =
  /^(\d{4})-(\d{2})-(\d{2})(?:[Tt](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?(?:([Zz])|([+-])(\d{2})(?::?(\d{2}))?)?)?$/;

const lastDays = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * Reads an ISO 8601 date-time with offset or Z. A day alone, or a time without a zone, is no instant and is refused:
 * `2025-03-31T23:30` is 31 March in one place and 1 April in another. Fractions of a second are cut.
 *
 * @param field what the text is, for the refusal
 */
export function parseInstant(text: string, field: ClockField): Result<Moment, DeadlineRefusal> {
  const parts = shape.exec(text);
  if (!parts) return refuse({ code: 'instant-malformed', field });
  const [, year, month, day, hour = 0, minute = 0, second = 0, ...rest] = parts;
  const [utc, sign, zoneHour = 0, zoneMinute = 0] = rest;
  const time = [Number(hour), Number(minute), Number(second)] as const;
  const offset = [Number(zoneHour), Number(zoneMinute), 0] as const;
  const exists = isDay(Number(year), Number(month), Number(day)) && isTime(time) && isTime(offset);
  if (!exists) return refuse({ code: 'instant-impossible', field });
  if (!utc && !sign) return refuse({ code: 'instant-without-zone', field });
  if (Number(year) < 2000 || Number(year) > (field === 'received' ? 2100 : 2110)) {
    return refuse({ code: 'instant-out-of-range', field });
  }
  const ahead = sign === '-' ? -seconds(offset) : seconds(offset);
  return ok(dayFrom(text.slice(0, 10)).number * 86_400 + seconds(time) - ahead);
}

const seconds = ([hour, minute, second]: readonly [number, number, number]) =>
  hour * 3600 + minute * 60 + second;

const isTime = ([hour, minute, second]: readonly [number, number, number]) =>
  hour <= 23 && minute <= 59 && second <= 59;

function isDay(year: number, month: number, day: number): boolean {
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return day >= 1 && day <= (lastDays[month - 1] ?? 0) + (leap ? 1 : 0);
}

import { ok, refuse, type Result } from '../result.ts';
import type { ClockField, DeadlineRefusal } from './refusal.ts';

const shape =
  /^(\d{4})-(\d{2})-(\d{2})(?:[Tt](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?(Z|z|[+-](\d{2})(?::?(\d{2}))?)?)?$/;

const lastDays = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * Reads an ISO 8601 date-time with offset or Z. A day alone, or a time without a zone, is no instant and is refused:
 * `2025-03-31T23:30` is 31 March in one place and 1 April in another.
 *
 * @param field what the text is, for the refusal
 */
export function parseInstant(
  text: string,
  field: ClockField,
): Result<Temporal.Instant, DeadlineRefusal> {
  const parts = shape.exec(text);
  if (!parts) return refuse({ code: 'instant-malformed', field });
  const [, year, month, day, hour, minute, second = 0, zone, zoneHour = 0, zoneMinute = 0] = parts;
  const exists =
    isDay(Number(year), Number(month), Number(day)) &&
    isTime(Number(hour ?? 0), Number(minute ?? 0), Number(second)) &&
    isTime(Number(zoneHour), Number(zoneMinute), 0);
  if (!exists) return refuse({ code: 'instant-impossible', field });
  if (zone === undefined) return refuse({ code: 'instant-without-zone', field });
  if (Number(year) < 2000 || Number(year) > 2100) {
    return refuse({ code: 'instant-out-of-range', field });
  }
  return ok(Temporal.Instant.from(text));
}

function isDay(year: number, month: number, day: number): boolean {
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return day >= 1 && day <= (lastDays[month - 1] ?? 0) + (leap ? 1 : 0);
}

const isTime = (hour: number, minute: number, second: number) =>
  hour <= 23 && minute <= 59 && second <= 59;

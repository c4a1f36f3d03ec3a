import { monthNamed } from './months.ts';
import { writtenDate } from './written-date.ts';
import { zoneNamed } from './zones.ts';

const pattern =
  /^(?:\p{L}+\.?,?\s+)?(\d{1,2})[\s-]+(\p{L}{3,15})\.?[\s-]+(\d{4}|\d{2,3})\s+(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\.\d+)?\s*(?:([+-])(\d{2}):?(\d{2})|(\p{L}{1,5}))?$/u;

/** No date of any program is longer. */
const longest = 200;

/**
 * The instant a mail header states (RFC 5322, 3.3 and 4.3), or `undefined` when it states none that exists.
 * A time without a zone is taken as UTC, as the RFC has it for an unknown zone. What other programs write in its place
 * (`asctime`, ISO 8601, a script's own) is read as long as it leaves no doubt of the day.
 */
export function parseMailDate(text: string): Temporal.Instant | undefined {
  const stated = withoutComments(text.slice(0, longest));
  const match = pattern.exec(stated);
  if (!match) {
    const read = writtenDate(stated, 'UTC');
    return read?.timed && !read.dayUnsure ? read.instant : undefined;
  }
  const [, day, monthName, year = '', hour, minute, second, sign, zoneHour, zoneMinute, zone] =
    match;
  const offset = sign ? `${sign}${zoneHour}:${zoneMinute}` : zoneNamed(zone ?? '');
  try {
    return Temporal.PlainDateTime.from(
      {
        year: fullYear(year),
        month: monthNamed(monthName ?? ''),
        day: Number(day),
        hour: Number(hour),
        minute: Number(minute),
        second: Math.min(Number(second ?? 0), 59),
      },
      { overflow: 'reject' },
    )
      .toZonedDateTime(offset ?? 'UTC')
      .toInstant();
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

const withoutComments = (text: string) => text.replaceAll(/\([^()]*\)/g, ' ').trim();

/** Years of two and three digits as RFC 5322, 4.3, reads them. */
function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length === 4) return year;
  return digits.length === 2 && year < 50 ? year + 2000 : year + 1900;
}

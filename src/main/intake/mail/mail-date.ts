const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The zone names of RFC 5322, 4.3, that mean something; every other name means "unknown", which is UTC. */
const namedZones: Readonly<Record<string, string>> = {
  EDT: '-04:00',
  EST: '-05:00',
  CDT: '-05:00',
  CST: '-06:00',
  MDT: '-06:00',
  MST: '-07:00',
  PDT: '-07:00',
  PST: '-08:00',
  CET: '+01:00',
  CEST: '+02:00',
};

const pattern =
  /^(?:\p{L}+\.?,?\s+)?(\d{1,2})[\s-]+(\p{L}{3})\p{L}*\.?[\s-]+(\d{4}|\d{2,3})\s+(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\.\d+)?\s*(?:([+-])(\d{2}):?(\d{2})|(\p{L}{1,5}))?$/u;

/**
 * The instant a mail header states (RFC 5322, 3.3 and 4.3), or `undefined` when it states none that exists.
 * A time without a zone is taken as UTC, as the RFC has it for an unknown zone.
 */
export function parseMailDate(text: string): Temporal.Instant | undefined {
  const match = pattern.exec(withoutComments(text));
  if (!match) return undefined;
  const [, day, monthName, year = '', hour, minute, second, sign, zoneHour, zoneMinute, zone] =
    match;
  const offset = sign ? `${sign}${zoneHour}:${zoneMinute}` : namedZones[(zone ?? '').toUpperCase()];
  try {
    return Temporal.PlainDateTime.from(
      {
        year: fullYear(year),
        month: months.indexOf(monthName?.toLowerCase() ?? '') + 1,
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

import { monthNamed } from './months.ts';
import { zoneNamed } from './zones.ts';

/** A date as a program writes it for people. */
export interface WrittenDate {
  readonly instant: Temporal.Instant;
  /** Whether it states a time of day; without one it is the day's first moment. */
  readonly timed: boolean;
  /** Day and month may be the other way round (`04/05/2026`): the earlier of the two is given. */
  readonly dayUnsure: boolean;
}

const time =
  /(?<![\d.])(\d{1,2})(?:[:.]|\s?h\s?)(\d{2})(?:[:.](\d{2}))?(?:[.,]\d+)?(?:\s*([ap])\.?m\b)?/iu;
const offset = /(?:GMT|UTC|\s|\d)([+-])(\d{1,2}):?(\d{2})?(?![\d-])/i;
const days: readonly { readonly pattern: RegExp; readonly order: string }[] = [
  { pattern: /(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/, order: 'ymd' },
  { pattern: /(?<!\d)(\d{1,2})[.-](\d{1,2})[.-](\d{4})(?!\d)/, order: 'dmy' },
  { pattern: /(?<!\d)(\d{1,2})\/(\d{1,2})\/(\d{4})(?!\d)/, order: '??y' },
  {
    pattern:
      /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|\.)?[\s-]+(?:of |de )?(\p{L}{3,12})\.?,?[\s-]+(\d{4})(?!\d)/u,
    order: 'dMy',
  },
  { pattern: /(\p{L}{3,12})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/u, order: 'Mdy' },
  {
    pattern: /(\p{L}{3,12})\s+(\d{1,2})\s+[\d:]{5,8}\s+(?:\p{L}{1,5}\s+)?(\d{4})(?!\d)/u,
    order: 'Mdy',
  },
];

/**
 * The instant of a date as mail programs write it above a forwarded message, in the languages of `months`; `undefined`
 * when it names no day that exists.
 *
 * @param zone of the reader, for a date that names none
 * @example `måndag 4 maj 2026 kl. 09:00` and `Monday, May 4, 2026 9:00 AM`
 */
export function writtenDate(text: string, zone: string): WrittenDate | undefined {
  const line = text.slice(0, 200).normalize('NFC').replaceAll(/\s+/g, ' ');
  for (const { pattern, order } of days) {
    const match = pattern.exec(line);
    if (!match) continue;
    const rest = withoutDay(line, match);
    const clock = time.exec(rest);
    const possible = daysIn(order, match.slice(1), clock?.[4] !== undefined);
    const readings = possible.flatMap((day) => instantOf(day, clock, zoneIn(rest) ?? zone) ?? []);
    const earliest = readings.toSorted((one, other) => Temporal.Instant.compare(one, other))[0];
    if (!earliest) continue;
    return { instant: earliest, timed: clock !== null, dayUnsure: readings.length > 1 };
  }
  return undefined;
}

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Digits of the day are none of the time: `4.5.2026 9.00`. An `asctime` has its time between day and year. */
function withoutDay(line: string, { index, 0: day }: RegExpExecArray): string {
  const within = /[\d:]*\d:\d\d/.exec(day)?.[0] ?? '';
  return `${line.slice(0, index)} ${within} ${line.slice(index + day.length)}`;
}

/** The days that three parts of a date may mean. */
function daysIn(
  order: string,
  [one = '', two = '', three = '']: string[],
  twelveHours: boolean,
): readonly Day[] {
  const [a, b, c] = [Number(one), Number(two), Number(three)];
  if (order === 'ymd') return [{ year: a, month: b, day: c }];
  if (order === 'dmy') return [{ day: a, month: b, year: c }];
  if (order === 'dMy') return [{ day: a, month: monthNamed(two), year: c }];
  if (order === 'Mdy') return [{ month: monthNamed(one), day: b, year: c }];
  const british = { day: a, month: b, year: c };
  const american = { month: a, day: b, year: c };
  // Who writes AM and PM beside slashes writes the month first.
  if (twelveHours) return [american];
  return a === b ? [british] : [british, american];
}

function instantOf(
  day: Day,
  clock: RegExpExecArray | null,
  zone: string,
): Temporal.Instant | undefined {
  const [, hour = '0', minute = '0', second = '0', half] = clock ?? [];
  const late = half?.toLowerCase() === 'p';
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (late ? 12 : 0);
  const fields = {
    ...day,
    hour: hours,
    minute: Number(minute),
    second: Math.min(Number(second), 59),
  };
  try {
    const plain = Temporal.PlainDateTime.from(fields, { overflow: 'reject' });
    return plain.toZonedDateTime(zone).toInstant();
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function zoneIn(line: string): string | undefined {
  const stated = offset.exec(line);
  if (stated) {
    const [, sign, hours = '', minutes = '00'] = stated;
    return `${sign}${hours.padStart(2, '0')}:${minutes}`;
  }
  const names = line.match(/(?<![A-Za-z])[A-Z]{1,5}\b/g) ?? [];
  return names.map(zoneNamed).find((zone) => zone !== undefined);
}

/**
 * Which part stands first where a day is written with its year last, or with two digits of it: `3/4/2026` is the third of
 * April or the fourth of March, and `20-04-21` the 21 April 2020 too.
 */
export const dayOrders = ['dmy', 'mdy', 'ymd'] as const;
export type DayOrder = (typeof dayOrders)[number];

/** A day, and the time of day where one was written. */
export interface WrittenDay {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  /** `HH:MM:SS`. */
  readonly time?: string;
  /** Where an offset was written: the very instant, ISO 8601 in UTC. */
  readonly at?: string;
}

type Months = ReadonlyMap<string, number>;

const time = String.raw`(?:[T ,]+(?:kl\.? ?)?(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:[.,]\d+)?)?)?`;
const yearFirst = new RegExp(String.raw`^(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})${time}$`);
const parts = new RegExp(String.raw`^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})${time}$`);
const compact = /^(\d{4}|\d{2})(\d{2})(\d{2})$/;
const instant =
  /^(\d{4}-\d{2}-\d{2})[Tt ](\d{2}:\d{2})(?::(\d{2}))?(?:[.,]\d+)? ?(Z|z|[+-]\d{2}:?\d{2})$/;
const ordinal = String.raw`(\d{1,2})(?:\.|:e|:a|st|nd|rd|th)?`;
const named = new RegExp(
  String.raw`^(?:\p{L}+\.?,? +)?${ordinal}[-/. ]+(\p{L}+)[-/.,]*[-/., ](\d{4}|\d{2})${time}$|^(?:\p{L}+\.?,? +)?(\p{L}+)\.?[- ]${ordinal},?[- ](\d{4})${time}$`,
  'u',
);

/**
 * A day as people write it: `2026-03-04`, `2026-03-04 13:45`, `2026-03-04T12:45:00Z`, `20260304`, `4/3/2026`, `4.3.26`,
 * `4 mars 2026`, `04-maj-26`. `undefined` for whatever is no day of the calendar.
 *
 * @param order how days with their year last, or with two digits of it, are meant
 * @param months the names of months, lower case, to their numbers
 */
export function readDay(
  text: string,
  order: DayOrder,
  months: Months = new Map(),
): WrittenDay | undefined {
  const trimmed = text.trim();
  const exact = instant.exec(trimmed);
  if (exact) return atInstant(exact);
  const first = yearFirst.exec(trimmed);
  if (first) return written(first[1], first[2], first[3], first.slice(4));
  const close = compact.exec(trimmed);
  if (close) return written(close[1], close[2], close[3]);
  const some = parts.exec(trimmed);
  if (some) return inOrder(some, order);
  const worded = named.exec(trimmed.toLowerCase());
  if (!worded) return undefined;
  const [day, name, year, ...clock] = worded[1]
    ? worded.slice(1, 7)
    : [worded[8], worded[7], ...worded.slice(9)];
  const month = months.get(name ?? '');
  return month === undefined ? undefined : written(year, String(month), day, clock);
}

/** Whether a day reads differently in another order. */
export const isOrdered = (text: string): boolean => readingsOf(text).size > 1;

/**
 * How the days of a column are meant, where their order matters: the one order in which every one of them is a day of the
 * calendar. `certain` is false where several are left that read differently, or none; then that of Europe is proposed, and
 * of years of two digits between hyphens that of Sweden.
 *
 * @param latest `YYYY-MM-DD`; no day of the column is after it
 */
export function recogniseOrder(
  texts: Iterable<string>,
  latest = '9999-12-31',
): {
  readonly order: DayOrder;
  readonly certain: boolean;
} {
  const days = [...texts].filter(isOrdered);
  const fits = (order: DayOrder) =>
    days.every((text) => (readDay(text, order)?.day ?? '~') <= latest);
  const left = ordersFor(days).filter(fits);
  const proposed = days.some(
    (text) => /^\d{2}-\d{2}-\d{2}\b/.test(text.trim()) && left.includes('ymd'),
  )
    ? 'ymd'
    : (left[0] ?? 'dmy');
  return { order: proposed, certain: days.length === 0 || left.length === 1 };
}

/** Where every year has four digits, none stands first here. */
const ordersFor = (days: readonly string[]): readonly DayOrder[] =>
  days.some(hasShortYear) ? dayOrders : ['dmy', 'mdy'];

const hasShortYear = (text: string) => parts.exec(text.trim())?.[3]?.length === 2;

/** The days that a text can mean, one for each order that makes it a day; every order that makes it none counts too. */
function readingsOf(text: string): Set<string> {
  const trimmed = text.trim();
  if (!parts.test(trimmed)) return new Set();
  const orders = ordersFor([trimmed]);
  return new Set(orders.map((order) => readDay(trimmed, order)?.day ?? ''));
}

function inOrder([, one, middle, last, ...clock]: RegExpExecArray, order: DayOrder) {
  if (order === 'ymd' && last?.length === 2) return written(one, middle, last, clock);
  const [day, month] = order === 'mdy' ? [middle, one] : [one, middle];
  return written(last, month, day, clock);
}

function atInstant([, day = '', minutes, seconds = '00', offset = '']: RegExpExecArray) {
  const zone = offset.toUpperCase() === 'Z' ? 'Z' : offset.replace(/^(.\d{2}):?(\d{2})$/, '$1:$2');
  try {
    const at = Temporal.Instant.from(`${day}T${minutes}:${seconds}${zone}`);
    return { day, time: `${minutes}:${seconds}`, at: at.toString() };
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function written(
  year = '',
  month = '',
  day = '',
  [hour, minute, second]: readonly (string | undefined)[] = [],
): WrittenDay | undefined {
  try {
    const date = Temporal.PlainDate.from(
      { year: fullYear(year), month: Number(month), day: Number(day) },
      { overflow: 'reject' },
    ).toString();
    if (hour === undefined) return { day: date };
    const clock = { hour: Number(hour), minute: Number(minute), second: Number(second ?? 0) };
    const at = Temporal.PlainTime.from(clock, { overflow: 'reject' });
    return { day: date, time: at.toString({ smallestUnit: 'second' }) };
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Lists of cases are of this century. */
const fullYear = (digits: string) => Number(digits) + (digits.length === 2 ? 2000 : 0);

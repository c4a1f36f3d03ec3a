/** Which part stands first where a day is written with its year last: `3/4/2026` is the third of April or the fourth of March. */
export const dayOrders = ['dmy', 'mdy'] as const;
export type DayOrder = (typeof dayOrders)[number];

/** A day, and the time of day where one was written. */
export interface WrittenDay {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  /** `HH:MM:SS`. */
  readonly time?: string;
}

const time = String.raw`(?:[T ,]+(?:kl\.? ?)?(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:\.\d+)?)?)?`;
const yearFirst = new RegExp(String.raw`^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})${time}$`);
const yearLast = new RegExp(String.raw`^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})${time}$`);
const compact = /^(\d{4}|\d{2})(\d{2})(\d{2})$/;
const named =
  /^(?:\p{L}+,? )?(\d{1,2})\.? (\p{L}+)\.?,? (\d{4})$|^(\p{L}+)\.? (\d{1,2}),? (\d{4})$/u;

/**
 * A day as people write it: `2026-03-04`, `2026-03-04 13:45`, `20260304`, `4/3/2026`, `4.3.26`, `4 mars 2026`.
 * `undefined` for whatever is no day of the calendar.
 *
 * @param order how days with their year last are meant
 * @param months the names of months, lower case, to their numbers
 */
export function readDay(
  text: string,
  order: DayOrder,
  months: ReadonlyMap<string, number> = new Map(),
): WrittenDay | undefined {
  const trimmed = text.trim();
  const first = yearFirst.exec(trimmed);
  if (first) return written(first[1], first[2], first[3], first.slice(4));
  const last = yearLast.exec(trimmed);
  if (last) {
    const [, one, other, year] = last;
    const [day, month] = order === 'dmy' ? [one, other] : [other, one];
    return written(year, month, day, last.slice(4));
  }
  const close = compact.exec(trimmed);
  if (close) return written(close[1], close[2], close[3]);
  const worded = named.exec(trimmed.toLowerCase());
  if (!worded) return undefined;
  const [, day1, name1, year1, name2, day2, year2] = worded;
  const month = months.get(name1 ?? name2 ?? '');
  return month === undefined ? undefined : written(year1 ?? year2, String(month), day1 ?? day2);
}

/**
 * How days with their year last are meant in a column: a day after the twelfth tells. `certain` is false where none
 * does, and the order of Europe is proposed.
 */
export function recogniseOrder(texts: Iterable<string>): {
  readonly order: DayOrder;
  readonly certain: boolean;
} {
  let seen = false;
  for (const text of texts) {
    const last = yearLast.exec(text.trim());
    if (!last) continue;
    seen = true;
    if (Number(last[1]) > 12) return { order: 'dmy', certain: true };
    if (Number(last[2]) > 12) return { order: 'mdy', certain: true };
  }
  return { order: 'dmy', certain: !seen };
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

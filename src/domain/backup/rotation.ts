/** How many backups are kept: the newest of each of so many days, weeks (Monday to Sunday) and months. */
export interface Rotation {
  readonly days: number;
  readonly weeks: number;
  readonly months: number;
}

/** A fortnight in days, two months in weeks, a year in months. */
export const usualRotation: Rotation = { days: 14, weeks: 8, months: 12 };

/**
 * Which backups stay. The newest always does; of each day, week and month that the rotation reaches back to and that has
 * any, the newest does. Spans without a backup are not counted: who was away for a month loses nothing by it.
 *
 * @param instants when each backup was made, ISO instants in any order
 * @param zone by whose days it goes, an IANA name
 * @returns the instants that stay, newest first
 * @example with `{ days: 2, weeks: 1, months: 1 }` and one backup at noon of each day, 1 to 10 March, it keeps the 10th and the 9th
 */
export function kept(instants: readonly string[], rotation: Rotation, zone: string): string[] {
  const newest = instants.toSorted((one, other) =>
    Temporal.Instant.compare(Temporal.Instant.from(other), Temporal.Instant.from(one)),
  );
  const stays = new Set(newest.slice(0, 1));
  for (const [span, most] of spansOf(rotation)) {
    const seen = new Set<string>();
    for (const instant of newest) {
      if (seen.size >= most) break;
      const name = span(Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDate());
      if (seen.has(name)) continue;
      seen.add(name);
      stays.add(instant);
    }
  }
  return newest.filter((instant) => stays.has(instant));
}

type Span = (day: Temporal.PlainDate) => string;

const spansOf = ({ days, weeks, months }: Rotation): readonly (readonly [Span, number])[] => [
  [(day) => day.toString(), days],
  [(day) => `${day.yearOfWeek}-${day.weekOfYear}`, weeks],
  [(day) => day.toPlainYearMonth().toString(), months],
];

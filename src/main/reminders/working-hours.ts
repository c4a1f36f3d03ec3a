import { dayFrom } from '#domain/deadline/day.ts';
import type { Place } from '#domain/deadline/targets.ts';
import { isWorkingDay } from '#domain/deadline/working-day.ts';

/** From eight to five on a working day: nobody is reminded at home. */
export function isWorkingHour(now: string, { country, zone, calendar }: Place): boolean {
  const local = Temporal.Instant.from(now).toZonedDateTimeISO(zone);
  if (local.hour < 8 || local.hour >= 17) return false;
  return isWorkingDay(dayFrom(local.toPlainDate().toString()), country, calendar);
}

import ical, {
  ICalEventBusyStatus,
  ICalEventClass,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator';
import type { CalendarEntry } from '#shared/clock-views.ts';

/** One date as a calendar file holds it: nothing in it says who or what about. */
export interface CalendarDate extends Pick<CalendarEntry, 'reference' | 'what' | 'at'> {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly summary: string;
  readonly description: string;
  /** Rises with each change of the case or of the rules. */
  readonly sequence: number;
  /** When that was, ISO 8601. */
  readonly changedAt: string;
  /** The case is closed: calendars take the date away. */
  readonly cancelled: boolean;
}

/**
 * An iCalendar file (RFC 5545). Legal days are whole days. An instant is written in UTC, which every calendar knows
 * without a table of zones. The same dates give the same bytes.
 */
export function writeIcs(dates: Iterable<CalendarDate>, language: string): string {
  const calendar = ical({
    prodId: { company: 'Ombud', product: 'Ombud', language: language.toUpperCase() },
  });
  for (const date of dates) {
    const changed = Temporal.Instant.from(date.changedAt);
    calendar.createEvent({
      id: `${date.reference}-${date.what}@ombud`,
      ...(date.at === undefined
        ? { start: Temporal.PlainDate.from(date.date), allDay: true }
        : { start: Temporal.Instant.from(date.at) }),
      summary: date.summary,
      description: date.description,
      sequence: date.sequence,
      stamp: changed,
      lastModified: changed,
      class: ICalEventClass.PRIVATE,
      transparency: ICalEventTransparency.TRANSPARENT,
      busystatus: ICalEventBusyStatus.FREE,
      status: date.cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    });
  }
  return calendar.toString();
}

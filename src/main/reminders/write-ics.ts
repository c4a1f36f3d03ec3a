import { setImmediate } from 'node:timers/promises';
import ical, {
  type ICalCalendar,
  ICalEventBusyStatus,
  ICalEventClass,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator';
import type { CalendarEntry } from '#shared/views/clock-views.ts';

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

/** So many dates are written in a few hundredths of a second; then others have their turn. */
const datesAtATime = 200;

const begin = 'BEGIN:VEVENT';
const end = 'END:VCALENDAR';

/**
 * An iCalendar file (RFC 5545). Legal days are whole days. An instant is written in UTC, which every calendar knows
 * without a table of zones. The same dates give the same bytes.
 */
export async function writeIcs(dates: Iterable<CalendarDate>, language: string): Promise<string> {
  const empty = newCalendar(language).toString();
  const parts: string[] = [];
  let calendar = newCalendar(language);
  const write = async () => {
    const text = calendar.toString();
    if (calendar.length() > 0) parts.push(text.slice(text.indexOf(begin), text.lastIndexOf(end)));
    calendar = newCalendar(language);
    await setImmediate();
  };
  for (const date of dates) {
    addDate(calendar, date);
    if (calendar.length() === datesAtATime) await write();
  }
  await write();
  const at = empty.lastIndexOf(end);
  // RFC 5545: every line ends so, the last one too, and some importers refuse a file where it does not.
  return [empty.slice(0, at), ...parts, empty.slice(at).trimEnd(), '\r\n'].join('');
}

const newCalendar = (language: string) =>
  ical({ prodId: { company: 'Ombud', product: 'Ombud', language: language.toUpperCase() } });

function addDate(calendar: ICalCalendar, date: CalendarDate): void {
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

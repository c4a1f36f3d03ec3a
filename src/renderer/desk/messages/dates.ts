import type { Language } from '#domain/case/case.ts';
import { zone } from './zone.ts';

const locales = { sv: 'sv-SE', en: 'en-GB' } satisfies Record<Language, string>;

/** `14 mars 2026` */
const longDay = { day: 'numeric', month: 'long', year: 'numeric' } as const;
/** `14 mars 2026 09:30` */
const moment = { ...longDay, hour: '2-digit', minute: '2-digit' } as const;
/** `14 mars 2026`, short enough for a column */
const shortDay = { day: 'numeric', month: 'short', year: 'numeric' } as const;

/** `14 mars 2026 09:30` in fewer letters */
const shortMoment = { ...shortDay, hour: '2-digit', minute: '2-digit' } as const;

/** A received or recorded instant, as a day and a time of day. */
export const sayMoment = (instant: string, language: Language) =>
  Temporal.Instant.from(instant).toLocaleString(locales[language], { ...moment, timeZone: zone() });

/** `09:30`, of a moment of today. */
export const sayClock = (instant: string, language: Language) =>
  Temporal.Instant.from(instant).toLocaleString(locales[language], {
    hour: '2-digit',
    minute: '2-digit',
    timeZone: zone(),
  });

/** The same as a day only, for columns. */
export const sayDay = (instant: string, language: Language) =>
  Temporal.Instant.from(instant).toLocaleString(locales[language], {
    ...shortDay,
    timeZone: zone(),
  });

/** A due date: a day, or for a breach a day with its hour. */
export function sayDue(due: string, language: Language, style: 'long' | 'short' = 'long'): string {
  if (due.includes('T')) {
    const form = style === 'long' ? moment : shortMoment;
    // The hour is told where the case's rules are, which is what the due date's own offset says.
    return Temporal.PlainDateTime.from(due).toLocaleString(locales[language], form);
  }
  const form = style === 'long' ? longDay : shortDay;
  return Temporal.PlainDate.from(due).toLocaleString(locales[language], form);
}

/** `torsdag`: a due day is easier to check with its weekday. */
export function sayWeekday(due: string, language: Language): string {
  return Temporal.PlainDate.from(due.slice(0, 10)).toLocaleString(locales[language], {
    weekday: 'long',
  });
}

/** `november 2026` */
export const sayMonth = (day: string, language: Language): string =>
  Temporal.PlainDate.from(day).toLocaleString(locales[language], {
    month: 'long',
    year: 'numeric',
  });

/** Now, to the minute: where a form starts. Main's clock judges what was received when. */
export const nowAsInstant = () =>
  Temporal.Now.instant().round({ smallestUnit: 'minute', roundingMode: 'floor' }).toString();

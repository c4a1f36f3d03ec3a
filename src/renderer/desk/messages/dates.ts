import type { Language } from '#domain/language.ts';
import { zone } from './zone.ts';

const locales = { sv: 'sv-SE', en: 'en-GB' } satisfies Record<Language, string>;

const longDay = { day: 'numeric', month: 'long', year: 'numeric' } as const;
/** Short enough for a column. */
const shortDay = { day: 'numeric', month: 'short', year: 'numeric' } as const;
const hour = { hour: '2-digit', minute: '2-digit' } as const;

const forms = {
  /** `14 mars 2026` */
  longDay,
  /** `14 mars 2026 09:30` */
  longMoment: { ...longDay, ...hour },
  /** `14 mars 2026` in fewer letters where the month has more */
  shortDay,
  shortMoment: { ...shortDay, ...hour },
  hour,
  weekday: { weekday: 'long' },
  month: { month: 'long', year: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;
type Form = keyof typeof forms;

const made = new Map<string, Intl.DateTimeFormat>();

/** Each is made once: making one takes longer than a row of a list may, and a list says dates by the hundred. */
function formatOf(language: Language, form: Form, timeZone: string): Intl.DateTimeFormat {
  const name = `${language} ${form} ${timeZone}`;
  const known = made.get(name);
  if (known) return known;
  const format = new Intl.DateTimeFormat(locales[language], { ...forms[form], timeZone });
  made.set(name, format);
  return format;
}

/** A day is read as one: no line ends between its number, its month and its year. */
const whole = (said: string) =>
  said.replace(/^(\d{1,2}) (\p{L}+\.?) (?=\d{4})/u, '$1\u00A0$2\u00A0');

const sayInstant = (instant: string, language: Language, form: Form) =>
  whole(formatOf(language, form, zone()).format(Temporal.Instant.from(instant).epochMilliseconds));

/** A day or hour as it is written, without a zone that could move it. */
const sayPlain = (written: string, language: Language, form: Form) =>
  whole(
    formatOf(language, form, 'UTC').format(
      Temporal.PlainDateTime.from(written).toZonedDateTime('UTC').epochMilliseconds,
    ),
  );

/** A received or recorded instant, as a day and a time of day. */
export const sayMoment = (instant: string, language: Language) =>
  sayInstant(instant, language, 'longMoment');

/** `09:30`, of a moment of today. */
export const sayClock = (instant: string, language: Language) =>
  sayInstant(instant, language, 'hour');

/** The same as a day only, for columns. */
export const sayDay = (instant: string, language: Language) =>
  sayInstant(instant, language, 'shortDay');

/** A due date: a day, or for a breach a day with its hour. It is told where the case's rules are, as its own offset says. */
export const sayDue = (due: string, language: Language, style: 'long' | 'short' = 'long'): string =>
  sayPlain(due, language, due.includes('T') ? `${style}Moment` : `${style}Day`);

/** `torsdag`: a due day is easier to check with its weekday. */
export const sayWeekday = (due: string, language: Language): string =>
  sayPlain(due.slice(0, 10), language, 'weekday');

/** `november 2026` */
export const sayMonth = (day: string, language: Language): string =>
  sayPlain(day, language, 'month');

/** Now, to the minute: where a form starts. Main's clock judges what was received when. */
export const nowAsInstant = () =>
  Temporal.Now.instant().round({ smallestUnit: 'minute', roundingMode: 'floor' }).toString();

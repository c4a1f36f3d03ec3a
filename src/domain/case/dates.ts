import { refuse } from '../result.ts';
import { localDay } from '../local-day.ts';

/**
 * Where a date stands in time: what has happened, what is to come, or what the person must know of before it comes and
 * so has at least the rest of a day to meet (`notice`).
 */
export type Tense = 'fact' | 'promise' | 'notice';

type DateRefusal =
  | { readonly code: 'event-in-future'; readonly at: string }
  | { readonly code: 'promise-in-past'; readonly on: string }
  | { readonly code: 'told-too-late'; readonly on: string };

/** Now: an ISO 8601 instant, and the zone (IANA) by whose days it is read. */
export interface Now {
  readonly at: string;
  readonly zone: string;
}

/** The fields of commands by which something is said to have happened, and to come. One name means the same in all of them. */
const tenses: Readonly<Record<string, Tense>> = {
  at: 'fact',
  beganAt: 'fact',
  endedAt: 'fact',
  dueOn: 'promise',
  followUpOn: 'promise',
  liftsOn: 'promise',
};

/**
 * The one rule for dates: no fact is dated in the future, no promise in the past, and nothing is done on the day that
 * notice is given of it. Dates are ISO 8601 instants or days `YYYY-MM-DD`; '' is no date.
 *
 * @example on 2 November a promise of 12 October gives `promise-in-past`, an erasure of 5 May next year `event-in-future`,
 * a restriction that ends the same day `told-too-late`
 */
export function refuseDate(
  tense: Tense,
  date: string,
  now: Now,
): ReturnType<typeof refuse<DateRefusal>> | undefined {
  if (date === '') return undefined;
  const order = date.includes('T')
    ? Temporal.Instant.compare(date, now.at)
    : Temporal.PlainDate.compare(date, localDay(now.at, now.zone));
  if (tense === 'fact') {
    return order > 0 ? refuse({ code: 'event-in-future', at: date }) : undefined;
  }
  if (order < 0) return refuse({ code: 'promise-in-past', on: date });
  return tense === 'notice' && order === 0
    ? refuse({ code: 'told-too-late', on: date })
    : undefined;
}

/**
 * The rule on all that a command says. What somebody else wrote (`message`) is evidence, whatever it is dated, and the
 * receipt of a case has a rule of its own (`refuseReceipt`).
 */
export function refuseDates(command: object, now: Now): ReturnType<typeof refuseDate> {
  for (const [name, value] of Object.entries(command)) {
    const tense = Object.hasOwn(tenses, name) ? tenses[name] : undefined;
    const refused =
      typeof value === 'string'
        ? tense && refuseDate(tense, value, now)
        : typeof value === 'object' && value !== null && name !== 'message'
          ? refuseDates(value, now)
          : undefined;
    if (refused) return refused;
  }
  return undefined;
}

import type { CaseView } from '#shared/views/views.ts';

type Due = CaseView['due'];

/** A place on the way from receipt to due date. */
export interface Stop {
  readonly what:
    | 'received'
    | 'aware'
    | 'restarted'
    | 'month'
    | 'months'
    | 'paused'
    | 'moved'
    | 'hours';
  /** `YYYY-MM-DD`, or for the hours of a breach a date-time with offset. */
  readonly date: string;
  /** What was added to come here: days for a pause or a roll-over, hours for a breach. */
  readonly added: number;
}

/**
 * The places a due date passes on its way, for the picture: received → month → paused → moved to a working day.
 * Steps that move nothing are left to the words; days off in a row are one move.
 */
export function stopsOf({ steps }: Pick<Due, 'steps'>): readonly Stop[] {
  const stops: Stop[] = [];
  for (const step of steps) {
    const what = places[step.rule];
    if (!what) continue;
    const before = stops.at(-1);
    const added = what === 'hours' ? Number(step.facts['hours']) : daysBetween(before, step.date);
    // A pause within one day adds nothing that could be drawn.
    if (what === 'paused' && added === 0) continue;
    if (what === 'moved' && before?.what === 'moved') {
      stops[stops.length - 1] = { what, date: step.date, added: before.added + added };
    } else stops.push({ what, date: step.date, added });
  }
  return stops;
}

const places: Partial<Record<Due['steps'][number]['rule'], Stop['what']>> = {
  received: 'received',
  aware: 'aware',
  restarted: 'restarted',
  'one-month': 'month',
  'three-months': 'months',
  paused: 'paused',
  'moved-off-saturday': 'moved',
  'moved-off-sunday': 'moved',
  'moved-off-holiday': 'moved',
  'hours-elapsed': 'hours',
};

const daysBetween = (before: Stop | undefined, date: string): number =>
  before
    ? Temporal.PlainDate.from(before.date.slice(0, 10)).until(date.slice(0, 10)).total('days')
    : 0;

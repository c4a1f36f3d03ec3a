import { runningPause } from '#domain/case/case.ts';
import { dayFrom } from '#domain/deadline/day.ts';
import { urgencyAt, type Urgency } from '#domain/deadline/urgency.ts';
import { localDay } from '#domain/local-day.ts';
import type { CaseSummary } from '../../casebook/cases/case-summary.ts';
import type { Work } from '../work.ts';

/** An open case as it stands this moment. */
export interface OpenCaseNow {
  readonly summary: CaseSummary;
  readonly urgency: Urgency;
  /** Since which local day its clock stands still. */
  readonly since?: string;
}

/** Every open case by due date, each looked at once; zones and the moment are worked out once for all. */
export function* openCasesNow({ book, clock, now }: Work): Generator<OpenCaseNow> {
  const moment = now();
  const places = new Map<string | undefined, ReturnType<typeof placeIn>>();
  const placeIn = (country: string | undefined) => {
    const { zone } = clock.placeOf(country === undefined ? {} : { country });
    return { zone, urgencyOf: urgencyAt(moment, zone) };
  };
  for (const summary of book.openCases()) {
    const { country, due } = summary;
    const place = places.get(country) ?? placeIn(country);
    places.set(country, place);
    const pause = summary.status === 'waiting' ? runningPause(summary) : undefined;
    const urgency = place.urgencyOf(due);
    yield pause
      ? { summary, urgency, since: localDay(pause.at, place.zone) }
      : { summary, urgency };
  }
}

/** A pause that began after the due date revives nothing: the case waits, and is overdue all the same. */
export const isHalted = ({ summary: { due }, since }: OpenCaseNow): boolean =>
  since !== undefined && dayFrom(since).number <= dayFrom(due).number;

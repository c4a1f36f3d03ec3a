import type { ClockEvent } from '../case/clock/clock-event.ts';
import type { Outcome } from '../case/ending/outcomes.ts';
import type { CaseKind } from '../case/kind.ts';
import { daysBetween } from '../deadline/day.ts';
import { localDay, momentOf } from '../local-day.ts';
import type { Figure, FigurePause } from './figure.ts';
import type { FigureDetails } from './figure-details.ts';

/** What of a case its figure is made from. Instants are ISO 8601; `due` is as in `DueDate.due`. */
export interface FigureSubject {
  readonly kind: CaseKind;
  readonly receivedAt: string;
  readonly clock: readonly ClockEvent[];
  readonly due: string;
  readonly details?: FigureDetails;
  readonly ending?: {
    readonly outcome: Outcome;
    readonly closedAt: string;
    /** When it was answered, where that was before its closing. */
    readonly answeredAt?: string;
    /** Whether it owed an answer at all. */
    readonly owed: boolean;
  };
}

/** A figure that knows the day of receipt: every one but those of the first version that are left of cases gone. */
export type DatedFigure = Figure & { readonly receivedOn: string };

/**
 * The figure of a case. What was owed no answer was neither in time nor late. Due
 * 2026-11-05 and answered 2026-11-05T22:30Z, which is 23:30 in Stockholm: in time.
 *
 * @param zone the zone that the case runs in, an IANA name: the controller's, where it has no country of its own
 * @param nameOf what staff call a reason that they have saved; a reason in words of its own has no name
 */
export function figureOf(
  { kind, receivedAt, clock, due, details = {}, ending }: FigureSubject,
  zone: string,
  nameOf: (reason: string) => string | undefined = () => undefined,
): DatedFigure {
  const { notified: _, ...rest } = details;
  const receivedOn = localDay(receivedAt, zone);
  const extension = clock.find((event) => event.type === 'extended');
  const extendedFor = extension && nameOf(extension.reason);
  const pauses = pausesIn(clock, zone);
  const notice = noticeOf(details, due);
  const figure: DatedFigure = {
    ...rest,
    kind,
    received: receivedOn.slice(0, 7),
    receivedOn,
    extended: extension !== undefined,
    ...(extension && { extendedOn: localDay(extension.at, zone) }),
    ...(extendedFor !== undefined && { extendedFor }),
    ...(pauses.length > 0 && { pauses }),
    ...(notice && { notice }),
  };
  if (!ending) return figure;
  const { outcome, closedAt, answeredAt = closedAt, owed } = ending;
  const ended: DatedFigure = {
    ...figure,
    outcome,
    answeredOn: localDay(answeredAt, zone),
    closedOn: localDay(closedAt, zone),
  };
  return owed ? { ...ended, inTime: isBy(answeredAt, due, zone) } : ended;
}

/** To the moment for hours, and until midnight for a day (Reg. 1182/71 Art. 3(2)(c)). */
const isBy = (at: string, due: string, zone: string) =>
  due.includes('T') ? momentOf(at) <= momentOf(due) : localDay(at, zone) <= due;

function noticeOf({ notified, unnotified }: FigureDetails, due: string): Figure['notice'] {
  if (!notified) return unnotified && 'not-notified';
  if (due.includes('T') && momentOf(notified.at) <= momentOf(due)) return 'in-time';
  return notified.explained ? 'late-explained' : 'late-unexplained';
}

/** The pauses of a clock, each with the days from the day it began to the day it ended: 3 to 10 March is 7. */
function pausesIn(clock: readonly ClockEvent[], zone: string): FigurePause[] {
  return clock.flatMap((event, at) => {
    if (event.type !== 'paused') return [];
    const on = localDay(event.at, zone);
    const end = clock.slice(at).find(({ type }) => type === 'resumed');
    const days = end && daysBetween(on, localDay(end.at, zone));
    return [{ category: event.category, on, ...(days !== undefined && { days }) }];
  });
}

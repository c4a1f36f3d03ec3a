import type { ClockEvent } from '../case/case.ts';
import type { Outcome } from '../case/ending/outcomes.ts';
import type { CaseKind } from '../case/kind.ts';
import { localTime, type Moment } from '../deadline/moment.ts';
import { parseInstant } from '../deadline/parse-instant.ts';
import type { Figure } from './figure.ts';

/** What of a case its figure is made from. Instants are ISO 8601; `due` is as in `DueDate.due`. */
export interface FigureSubject {
  readonly kind: CaseKind;
  readonly receivedAt: string;
  readonly clock: readonly ClockEvent[];
  readonly due: string;
  readonly ending?: {
    readonly outcome: Outcome;
    readonly closedAt: string;
    /** When it was answered, where that was before its closing. */
    readonly answeredAt?: string;
    /** Whether it owed an answer at all. */
    readonly owed: boolean;
  };
}

/**
 * The figure of a case. What was owed no answer was neither in time nor late. Due
 * 2026-11-05 and answered 2026-11-05T22:30Z, which is 23:30 in Stockholm: in time.
 *
 * @param zone the controller's zone, an IANA name
 */
export function figureOf(
  { kind, receivedAt, clock, due, ending }: FigureSubject,
  zone: string,
): Figure {
  const figure = {
    kind,
    received: localDay(receivedAt, zone).slice(0, 7),
    extended: clock.some(({ type }) => type === 'extended'),
  };
  if (!ending) return figure;
  const { outcome, closedAt, answeredAt = closedAt, owed } = ending;
  if (!owed) return { ...figure, outcome };
  const inTime = due.includes('T')
    ? momentOf(answeredAt) <= momentOf(due)
    : localDay(answeredAt, zone) <= due;
  return { ...figure, outcome, inTime };
}

/** The local day of an instant, `YYYY-MM-DD`: 2026-11-05T23:30Z is 2026-11-06 in Stockholm. */
export function localDay(instant: string, zone: string): string {
  return localTime(momentOf(instant), zone).day.iso;
}

/** Read without Temporal, which takes ten times as long: this is asked of every case of a book. */
function momentOf(instant: string): Moment {
  const read = parseInstant(instant, 'received');
  if (!read.ok) throw new Error(`An event at no instant: ${read.error.code}`);
  return read.value;
}

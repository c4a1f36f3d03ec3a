import type { PauseCategory } from '../case/clock/clock-event.ts';
import type { Outcome } from '../case/ending/outcomes.ts';
import type { CaseKind } from '../case/kind.ts';
import type { FigureDetails } from './figure-details.ts';

/** A pause of the clock: what it waited for, from which day on, and how many days where it has ended. */
export interface FigurePause {
  readonly category: PauseCategory;
  readonly on: string;
  readonly days?: number;
}

/** What became of the duty to notify a breach (Art. 33(1)), where it was one and somebody has decided. */
export type BreachNotice = 'in-time' | 'late-explained' | 'late-unexplained' | 'not-notified';

/**
 * What statistics need of a case, and no person can be told by: it survives the case. Days are `YYYY-MM-DD`; those of the
 * first version have months alone. The log's own headers keep when each event was written, so a day tells nothing more.
 */
export interface Figure extends Omit<FigureDetails, 'notified'> {
  readonly kind: CaseKind;
  /** The month of receipt in the zone that the case runs in, `YYYY-MM`. */
  readonly received: string;
  readonly receivedOn?: string;
  /** Of a closed case: the day of its first answer, or else of its closing; see `answeredAt`. */
  readonly answeredOn?: string;
  readonly closedOn?: string;
  readonly extended: boolean;
  /** The day of the notice that it takes longer (Art. 12(3)), and what staff call its reason where it is a saved one. */
  readonly extendedOn?: string;
  readonly extendedFor?: string;
  readonly pauses?: readonly FigurePause[];
  readonly notice?: BreachNotice;
  /** Absent while the case is open. */
  readonly outcome?: Outcome;
  /** Whether the answer came by the due date; absent while there is none, and where none was owed. */
  readonly inTime?: boolean;
}

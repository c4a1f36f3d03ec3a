import type { PauseCategory } from '../case/clock/clock-event.ts';
import type { Ground } from '../case/ending/grounds.ts';
import type { Outcome } from '../case/ending/outcomes.ts';
import type { CaseKind } from '../case/kind.ts';
import type { BreachNotice } from '../retention/figure.ts';
import type { FigureDetails } from '../retention/figure-details.ts';
import type { LateCause } from './late-cause.ts';
import type { Period } from './period.ts';

/** How many there are of each of a closed list; what there is none of is left out. */
type Counts<K extends string> = Readonly<Partial<Record<K, number>>>;

/**
 * The numbers that every kind has. A case received 2 March, answered 20 March and closed 2 April 2026 is in March's figures
 * received and answered, and open at the end of March; in April's it is none of these.
 */
export interface Totals {
  /** Received on a day of the period (Art. 12(3)); of a breach, the company became aware (Art. 33(1)). */
  readonly received: number;
  /** Closed by now, and answered on a day of the period: by the first answer of substance or else by the closing. */
  readonly answered: number;
  /** Of those answered: by the due date of the register, or after it. */
  readonly inTime: number;
  readonly late: number;
  /** Of those answered: withdrawn, no breach, or a breach that need not be notified (Art. 33(1)). */
  readonly notOwed: number;
  /** Received by the period's last day and not closed by then. */
  readonly open: number;
  /** Of those that are open still: past their due date then. */
  readonly overdue: number;
  /** The requester was told on a day of the period that it takes longer (Art. 12(3)). */
  readonly extended: number;
}

/** A kind's numbers, and how many days from the day of receipt to that of the answer where one was owed: 2 to 20 March is 18. */
interface KindFigures extends Totals {
  readonly kind: CaseKind;
  /** Half were answered in so many days or fewer; see `middle.ts`. */
  readonly median?: number;
  /** Nine in ten were. */
  readonly ninetieth?: number;
}

/** A week by its Monday: what came in and what was answered on those of its days that lie in the period. */
export interface WeekFigures {
  readonly week: string;
  readonly received: number;
  readonly answered: number;
}

/** How long a case has been open at the end of the period, in days since its receipt: 7 is `week`, 8 is `month`. */
export const ages = ['week', 'month', 'quarter', 'older'] as const;
/** One of {@link ages}: up to 7, 30 and 90 days, and more. */
export type Age = (typeof ages)[number];

/** Pauses that began on a day of the period, by what they waited for, and the days of those that have ended. */
export interface PauseFigures {
  readonly category: PauseCategory;
  readonly pauses: number;
  readonly days: number;
}

/** Refusals of those answered in the period, by ground (Art. 12(4)): of the whole request, or of a part. One case can have several. */
export interface RefusalFigures {
  readonly ground: Ground;
  readonly refused: number;
  readonly partly: number;
}

/** How a breach stands with the duty to notify; `undecided` while nobody has decided, `no-breach` where it was none. */
export const breachStandings = [
  'in-time',
  'late-explained',
  'late-unexplained',
  'not-notified',
  'undecided',
  'no-breach',
] as const satisfies readonly (BreachNotice | 'undecided' | 'no-breach')[];
export type BreachStanding = (typeof breachStandings)[number];

/** A person's numbers; only where the organisation wants them. Cases that are gone or confidential are in none. */
interface HandlerFigures extends Totals {
  readonly handler: string;
}

/** The figures of a period; every number is of cases, and of nobody's name but the handlers' where these are wanted. */
export interface PeriodFigures extends Totals {
  readonly period: Period;
  /** The last day that is counted: the period's, or today where that is to come. */
  readonly until: string;
  /** Of the cases received: those that stand, are gone, or are confidential, of which no more is known here than that. */
  readonly counted: Readonly<Record<'book' | 'disposed' | 'confidential', number>>;
  /** Of those that are gone, how many are known by the month of their receipt alone, and are counted on its first day. */
  readonly monthOnly: number;
  readonly byKind: readonly KindFigures[];
  /** Of those answered in the period: how they ended. */
  readonly outcomes: Counts<Outcome>;
  readonly lateBecause: Counts<LateCause>;
  readonly weeks: readonly WeekFigures[];
  readonly openByAge: Counts<Age>;
  /** Extensions by what staff call the reason, the most first; '' for reasons in words of their own (Art. 12(3)). */
  readonly extensions: readonly { readonly reason: string; readonly cases: number }[];
  readonly pauses: readonly PauseFigures[];
  readonly refusals: readonly RefusalFigures[];
  /** Complaints answered in the period: whether they were right, and what became of the remedy. */
  readonly findings: Counts<NonNullable<FigureDetails['finding']>>;
  readonly remedies: Counts<NonNullable<FigureDetails['remedy']>>;
  /** Breaches the company became aware of in the period (Art. 33(1)). */
  readonly breaches: Counts<BreachStanding>;
  /** Why breaches were not notified (Art. 33(1)). */
  readonly unnotified: Counts<NonNullable<FigureDetails['unnotified']>>;
  /** Of the requests answered in the period: how it came to be known who asked (Art. 12(6)), and how the answer was given (Art. 12(1)). */
  readonly identity: Counts<NonNullable<FigureDetails['identity']>>;
  readonly answeredBy: Counts<NonNullable<FigureDetails['answeredBy']>>;
  readonly handlers?: readonly HandlerFigures[];
}

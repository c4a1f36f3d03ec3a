import type { PauseCategory } from '../case/case.ts';
import type { Outcome } from '../case/ending/outcomes.ts';
import { caseKinds, type CaseKind } from '../case/kind.ts';
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

/** A year's cases of one kind, counted. */
export interface FigureRow {
  readonly year: string;
  readonly kind: CaseKind;
  readonly received: number;
  readonly open: number;
  readonly inTime: number;
  readonly late: number;
  readonly extended: number;
  readonly outcomes: Readonly<Partial<Record<Outcome, number>>>;
}

type Counting = { -readonly [F in keyof FigureRow]: FigureRow[F] } & {
  outcomes: Partial<Record<Outcome, number>>;
};

/** Figures counted by year of receipt, the newest first, and by kind in the order of {@link caseKinds}. */
export function countFigures(figures: Iterable<Figure>): readonly FigureRow[] {
  const rows = new Map<string, Counting>();
  for (const { kind, received, extended, outcome, inTime } of figures) {
    const year = received.slice(0, 4);
    const row = rows.get(`${year} ${kind}`) ?? emptyRow(year, kind);
    rows.set(`${year} ${kind}`, row);
    row.received += 1;
    if (extended) row.extended += 1;
    if (inTime !== undefined) row[inTime ? 'inTime' : 'late'] += 1;
    if (outcome) row.outcomes[outcome] = (row.outcomes[outcome] ?? 0) + 1;
    else row.open += 1;
  }
  return [...rows.values()].toSorted(
    (one, other) =>
      other.year.localeCompare(one.year) ||
      caseKinds.indexOf(one.kind) - caseKinds.indexOf(other.kind),
  );
}

const emptyRow = (year: string, kind: CaseKind): Counting => ({
  year,
  kind,
  received: 0,
  open: 0,
  inTime: 0,
  late: 0,
  extended: 0,
  outcomes: {},
});

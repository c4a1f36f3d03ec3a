import type { Case, Status } from '#domain/case/case.ts';
import type { ClockEvent } from '#domain/case/clock/clock-event.ts';
import type { Outcome } from '#domain/case/ending/outcomes.ts';
import type { CaseKind } from '#domain/case/kind.ts';
import type { Progress } from '#domain/case/progress.ts';
import type { Todo } from '#domain/case/work/todo.ts';
import type { MovedTargets } from '#domain/deadline/target.ts';
import type { FigureDetails } from '#domain/retention/figure-details.ts';

/** One case in a list. `due` is what the injected clock gave when the case last changed. */
export interface CaseSummary {
  readonly caseId: string;
  readonly reference: string;
  readonly kind: CaseKind;
  readonly status: Status;
  readonly requester: string;
  readonly subject: string;
  readonly handler: string;
  readonly receivedAt: string;
  readonly clock: readonly ClockEvent[];
  readonly country?: string;
  /** An authority's own day, `YYYY-MM-DD`. */
  readonly answerBy?: string;
  readonly movedTargets?: MovedTargets;
  readonly revision: Case['revision'];
  readonly progress: Progress;
  /** Of a closed case; `answeredAt` where that was before its closing. */
  readonly ending?: {
    readonly outcome: Outcome;
    readonly closedAt: string;
    readonly answeredAt?: string;
    /** Whether it owed an answer, and so can have been late. */
    readonly owed: boolean;
  };
  /** What figures need beyond that; absent where there is nothing of it. */
  readonly details?: FigureDetails;
  /** Whether a legal hold stands. */
  readonly onHold: boolean;
  /** Whether data collected or given out are still kept. */
  readonly hasData: boolean;
  /** What waits for somebody in it, other than its answer. */
  readonly todo: readonly Todo[];
  readonly due: string;
}

/** What becomes of a case in the end; less than a list shows, so that all of a large book can be gone through. */
export type CaseFate = Pick<
  CaseSummary,
  | 'caseId'
  | 'kind'
  | 'handler'
  | 'receivedAt'
  | 'country'
  | 'due'
  | 'clock'
  | 'ending'
  | 'details'
  | 'onHold'
  | 'hasData'
>;

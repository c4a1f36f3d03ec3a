import type { Reference } from '../case/reference.ts';

/**
 * Why a period was not taken, or something was not disposed of. Words are in `shared/words`.
 *
 * - `case-open`: what is worked on is needed. `on-hold`: a dispute or an inspection needs it.
 * - `message-unsettled`: somebody wrote after it was closed, and nobody has said what it is.
 * - `data-gone`: there is no data package (any more).
 * - `not-due`: its day, `dueOn`, has not come.
 */
export type RetentionRefusal =
  | { readonly code: 'reason-missing' }
  | { readonly code: 'kinds-missing' }
  | { readonly code: 'period-out-of-range'; readonly most: number }
  | { readonly code: 'decided-in-future'; readonly decidedOn: string }
  | DisposalRefusal;

/** Why a case, or the data of it, stays. */
export type DisposalRefusal =
  | { readonly code: 'case-open'; readonly reference: Reference }
  | { readonly code: 'on-hold'; readonly reference: Reference }
  | { readonly code: 'message-unsettled'; readonly reference: Reference }
  | { readonly code: 'data-gone'; readonly reference: Reference }
  | { readonly code: 'not-due'; readonly reference: Reference; readonly dueOn: string };

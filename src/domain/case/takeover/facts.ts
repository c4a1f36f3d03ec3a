import type { Outcome } from '../ending/outcomes.ts';

/** What is known of a case from the list it was kept in before. */
export interface TakenOver {
  /** The number it had there; '' when it had none. */
  readonly earlierReference: string;
  /** How and when it ended there, an ISO instant; absent while it is open. */
  readonly closed?: { readonly at: string; readonly outcome: Outcome };
}

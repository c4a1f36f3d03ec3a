import type { Outcome } from '../ending/outcomes.ts';

/** What is known of a case from the list it was kept in before. */
export interface TakenOver {
  /** The number it had there; '' when it had none. */
  readonly earlierReference: string;
  /** When the list says that the requester was told of an extension, an ISO instant, and why. */
  readonly extended?: { readonly at: string; readonly reason: string };
  /** How and when it ended there, an ISO instant; absent while it is open. */
  readonly closed?: { readonly at: string; readonly outcome: Outcome };
}

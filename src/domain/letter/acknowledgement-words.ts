import type { CaseKind } from '../case/kind.ts';
import type { DueReasonWords } from './due-reason.ts';

/** What an acknowledgement says. Dates come already in the language's form. */
export interface AcknowledgementWords {
  readonly title: string;
  /** The matter as the sentence "we have received …" names it. */
  readonly matter: Readonly<Record<CaseKind, string>>;
  readonly received: (facts: { readonly matter: string; readonly date: string }) => string;
  readonly terms: {
    readonly reference: string;
    readonly received: string;
    readonly answerBy: string;
  };
  readonly answerHeading: string;
  readonly answerBy: (facts: { readonly date: string }) => string;
  readonly reason: DueReasonWords;
  readonly nextHeading: string;
  /** For requests under Art. 15-22. */
  readonly nextForRequest: readonly string[];
  /** For complaints, before what the policy promises. */
  readonly nextForComplaint: readonly string[];
  readonly nextForBreach: readonly string[];
  readonly nextForQuestion: readonly string[];
}

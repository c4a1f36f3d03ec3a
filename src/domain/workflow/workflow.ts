import type { Outcome } from '../case/ending/outcomes.ts';
import type { LetterKind } from '../case/letters/letter-kinds.ts';
import type { Step } from './check.ts';

/** How a kind of case is worked, as data: what the law asks, how it can end, and the letters it may issue. */
export interface Workflow {
  /** The right or duty it is about. */
  readonly article: string;
  readonly steps: readonly Step[];
  readonly outcomes: readonly Outcome[];
  readonly letters: readonly LetterKind[];
}

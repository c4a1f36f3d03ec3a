/**
 * How a human looked at an automated decision again (Art. 22(3)): who, whether the person's own view was heard, and
 * what became of the decision.
 */
export interface HumanReview {
  readonly by: string;
  readonly viewHeard: boolean;
  readonly result: 'upheld' | 'changed';
  readonly reasons: string;
}

/** A review with when it was made, ISO 8601. */
export interface MadeReview extends HumanReview {
  readonly at: string;
}

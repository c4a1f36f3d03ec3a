/**
 * The company's own dates before the legal one: say that it has come in, ask who they are, have an answer drafted,
 * have it read by another.
 */
export const targetKinds = ['acknowledge', 'ask-identity', 'draft', 'review'] as const;
export type TargetKind = (typeof targetKinds)[number];

/** Working days: `acknowledge` and `ask-identity` after receipt, `draft` and `review` before the legal date. */
export type TargetDays = Readonly<Record<TargetKind, number>>;

/** What holds until staff choose otherwise: 3 and 5 working days after receipt, 7 and 3 before the legal date. */
export const defaultTargetDays: TargetDays = {
  acknowledge: 3,
  'ask-identity': 5,
  draft: 7,
  review: 3,
};

/** Days that staff have chosen for targets of one case, `YYYY-MM-DD`. */
export type MovedTargets = Readonly<Partial<Record<TargetKind, string>>>;

/** A target of one case: `date` is `YYYY-MM-DD`, `done` when the case shows that it was reached. */
export interface Target {
  readonly target: TargetKind;
  readonly date: string;
  readonly done: boolean;
  /** Staff have chosen the day. */
  readonly moved?: true;
}

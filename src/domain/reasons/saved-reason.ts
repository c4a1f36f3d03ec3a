import type { Language } from '../language.ts';

/**
 * What a reason is given for: a refusal (Art. 12(4)), something kept out of a copy (15(4)), an extension (12(3)), a fee
 * (12(5)(a)), going on after an objection (21(1)), data that are kept (17(3)), the end of a restriction (18(3)).
 */
export const reasonUses = [
  'refusal',
  'redaction',
  'extension',
  'fee',
  'objection',
  'kept',
  'restriction-lifting',
] as const;

/** One of {@link reasonUses}. */
type ReasonUse = (typeof reasonUses)[number];

/** Where a reason fits: its use, and the ground of that use it is the reason of; '' for a use that has no grounds. */
export interface ReasonPlace {
  readonly use: ReasonUse;
  readonly ground: string;
}

/** A reason in words that has been given before and can be chosen again. It says nothing of a person. */
export interface SavedReason extends ReasonPlace {
  /** Unique in the book. */
  readonly id: string;
  readonly language: Language;
  /** What staff call it; no two of a language share one. */
  readonly name: string;
  readonly text: string;
}

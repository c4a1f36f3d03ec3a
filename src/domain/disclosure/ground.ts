/**
 * Why something is left out of an answer: the rights and freedoms of others (Art. 15(4)); secrecy by law (lag (2018:218)
 * 5 kap. 1 §); running text that is not final, or a memory note (5 kap. 2 §); a trade secret (recital 63, lag (2018:558)
 * om företagshemligheter); or another ground, which must be put in words.
 */
export const grounds = [
  'others-rights',
  'secrecy',
  'draft-or-note',
  'trade-secret',
  'other',
] as const;

/** One of {@link grounds}. */
export type Ground = (typeof grounds)[number];

/** A ground, and what staff say of it; they must where the ground is `other`. The words go to the requester. */
export interface Grounds {
  readonly ground: Ground;
  /** '' where nothing is to be added. */
  readonly words: string;
}

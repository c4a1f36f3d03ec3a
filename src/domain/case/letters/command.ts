import type { Letter } from './letter.ts';

/** What staff can do with the letters of a case. */
export type LetterCommand = {
  readonly type: 'issue-letter';
  /** The SHA-256 of what it says, as a draft that was approved says it; see `Draft`. */
  readonly content?: string;
  /** Why the period is extended, where this letter is the notice of it (Art. 12(3)). */
  readonly extends?: string;
} & Omit<Letter, 'version' | 'replaces' | 'draftedBy' | 'approvedBy'>;

import type { Answers } from '../../letter/answers/questions.ts';
import type { Language } from '../../language.ts';
import type { LetterKind } from '../letters/letter-kinds.ts';

/** What staff have answered about the letters of a case, in the language each is written in. */
export type LetterFactsGiven = Readonly<Record<Language, Answers>>;

/**
 * A letter put forward for a second pair of eyes: `content` is the SHA-256 of all it says, composed on `date`, so that an
 * approval is of exactly these words.
 */
export interface Draft {
  readonly kind: LetterKind;
  readonly language: Language;
  readonly content: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly draftedBy: string;
  /** Who signed it, by id; absent in books that nobody signed. */
  readonly drafter?: string;
  /** Somebody other than who drafted it, by name, and by the key that signed the approval. */
  readonly approvedBy?: string;
  readonly approver?: string;
}

/** Whether both signed, and with one key: four eyes are two keys. */
export const isSameOfficer = (one: string | undefined, other: string | undefined): boolean =>
  one !== undefined && one === other;

/** The standing draft of a letter: the last one put forward. */
export const draftOf = (
  drafts: readonly Draft[],
  kind: LetterKind,
  language: Language,
): Draft | undefined =>
  drafts.findLast((draft) => draft.kind === kind && draft.language === language);

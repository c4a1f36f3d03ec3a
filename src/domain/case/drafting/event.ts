import type { Answers } from '../../letter/answers/questions.ts';
import type { Language } from '../../language.ts';
import type { LetterKind } from '../letters/letter-kinds.ts';

/** What can happen to a letter before it is issued. */
export type DraftingEvent =
  | {
      readonly type: 'letter-facts-given';
      readonly language: Language;
      readonly facts: Answers;
    }
  | {
      readonly type: 'letter-drafted';
      readonly kind: LetterKind;
      readonly language: Language;
      readonly content: string;
      readonly date: string;
      readonly draftedBy: string;
    }
  | {
      readonly type: 'letter-approved';
      readonly kind: LetterKind;
      readonly language: Language;
      readonly content: string;
      readonly approvedBy: string;
    };

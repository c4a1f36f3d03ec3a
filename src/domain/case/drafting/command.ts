import type { Language } from '../../language.ts';
import type { LetterKind } from '../letters/letter-kinds.ts';

/** What staff can do with a letter before it is issued. */
export type DraftingCommand =
  /** Answers by question; '' takes one back. */
  | {
      readonly type: 'give-letter-facts';
      readonly language: Language;
      readonly facts: Readonly<Record<string, string>>;
    }
  /** Puts a letter forward as it stands: `content` and `date` as in `Draft`. */
  | {
      readonly type: 'draft-letter';
      readonly kind: LetterKind;
      readonly language: Language;
      readonly content: string;
      readonly date: string;
    }
  | { readonly type: 'approve-letter'; readonly kind: LetterKind; readonly language: Language };

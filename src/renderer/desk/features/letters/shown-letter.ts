import type { Language } from '#domain/case/case.ts';
import type { LetterKind } from '#domain/case/letters/letter-kinds.ts';

/** The letter that is looked at: one about to be issued, or one that has been. */
export interface ShownLetter {
  readonly kind: LetterKind;
  readonly language: Language;
  readonly bytes: Uint8Array;
  readonly pages: number;
  readonly fileName: string;
  readonly issued: boolean;
}

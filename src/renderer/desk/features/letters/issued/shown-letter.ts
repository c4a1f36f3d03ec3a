import type { Language } from '#domain/language.ts';
import type { LetterKind } from '#domain/case/letters/letter-kinds.ts';

/** An issued letter that is looked at. */
export interface ShownLetter {
  readonly kind: LetterKind;
  readonly language: Language;
  readonly bytes: Uint8Array;
  readonly pages: number;
  readonly fileName: string;
}

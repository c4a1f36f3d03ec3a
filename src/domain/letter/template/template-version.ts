import type { Language } from '../../language.ts';
import type { LetterKind } from '../../case/letters/letter-kinds.ts';

/** One version of the text of a letter, written by staff; `text` is absent when they went back to the original. */
export interface TemplateVersion {
  readonly kind: LetterKind;
  readonly language: Language;
  /** From 1, per letter and language; 0 is the text that ships. */
  readonly number: number;
  readonly text?: string;
  readonly by: string;
  readonly reason: string;
  /** ISO 8601 in UTC. */
  readonly at: string;
}

/** The versions of one letter in one language, oldest first. */
export const versionsOf = (
  templates: readonly TemplateVersion[],
  kind: LetterKind,
  language: Language,
): readonly TemplateVersion[] =>
  templates.filter((version) => version.kind === kind && version.language === language);

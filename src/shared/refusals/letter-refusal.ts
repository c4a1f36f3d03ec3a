import type { TemplateRefusal } from '#domain/letter/template/decide-template.ts';
import type { Finding } from '#domain/letter/pre-send/finding.ts';

/**
 * A place in a letter: its head (title, sender, addressee), the text under a heading ('' before the first), or a table,
 * whose rows count from 1 and whose own head is row 0.
 */
export type LetterPlace =
  | { readonly part: 'head' }
  | { readonly part: 'text'; readonly heading: string }
  | {
      readonly part: 'table';
      readonly caption: string;
      readonly row: number;
      readonly column: string;
    };

/** A character that no font has, and where it is met first. */
export type UndrawablePlace = LetterPlace & { readonly character: string };

/** Why a letter could not be composed or drawn. */
export type LetterRefusal =
  /** Questions without an answer, by name, with commas between. */
  | { readonly code: 'facts-missing'; readonly names: string }
  /** It says what cannot be so or what its case denies, by code, with commas between. */
  | {
      readonly code: 'letter-contradicted';
      readonly codes: string;
      readonly findings: readonly Finding[];
    }
  /** What the check before issue found and nobody has given a reason for; `codes` with commas between. */
  | {
      readonly code: 'findings-open';
      readonly codes: string;
      readonly findings: readonly Finding[];
    }
  /** It is not the one that was looked at: what it is made from has changed since, or the day. */
  | { readonly code: 'letter-otherwise' }
  | { readonly code: 'template-unusable'; readonly line: number }
  | TemplateRefusal
  | { readonly code: 'logo-malformed' }
  | { readonly code: 'register-missing'; readonly date: string };

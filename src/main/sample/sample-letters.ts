import type { Language } from '#domain/language.ts';
import type { CaseKind } from '#domain/case/kind.ts';

/** What a made-up requester writes. */
export interface SampleLetter {
  readonly subject: string;
  readonly text: string;
}

/** A list with at least one entry. */
export type Some<T> = readonly [T, ...T[]];

/** Several letters for each kind of case, by language. */
export type SampleLetters = Readonly<Record<CaseKind, Some<SampleLetter>>>;

/** What comes before and after what the person wants, and what they write later on. */
export interface SampleManners {
  readonly greetings: Some<string>;
  readonly asides: Some<string>;
  readonly farewells: Some<string>;
  readonly followUps: Some<SampleLetter>;
  readonly notes: Some<string>;
  readonly closings: Some<string>;
  readonly reasons: { readonly extension: string; readonly pause: string; readonly hold: string };
}

/** What the letters of a language are made of. */
export type SampleVoices = Readonly<
  Record<Language, { readonly letters: SampleLetters; readonly manners: SampleManners }>
>;

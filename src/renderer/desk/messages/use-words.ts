import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { Language } from '#domain/language.ts';
import type { Dictionary } from './all-sv.ts';

type Sentence<K extends string> = K extends `${infer Base}_${'one' | 'other'}` ? Base : K;

/** The dotted path of every sentence in `T`: `desk.shell.cases`. */
type PathOf<T> = {
  [K in keyof T & string]: T[K] extends string ? Sentence<K> : `${K}.${PathOf<T[K]>}`;
}[keyof T & string];

/** A sentence that exists; a misspelt one does not compile. */
export type Word = PathOf<Dictionary>;

/** Gives a sentence in the person's language, with facts filled in. */
export type Words = (word: Word, facts?: Readonly<Record<string, unknown>>) => string;

interface Spoken {
  readonly t: Words;
  /** The untyped words, for the shared tables that look up a code themselves. */
  readonly words: TFunction;
  readonly language: Language;
}

/** The words of the language on screen; the component says itself again when it changes. */
export function useWords(): Spoken {
  const { t: words, i18n } = useTranslation();
  return {
    t: (word, facts) => words(word, { ...facts }),
    words,
    language: i18n.language === 'en' ? 'en' : 'sv',
  };
}

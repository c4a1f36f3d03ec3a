import type { CaseKind } from '#domain/case/kind.ts';
import { compile, type KindWords, type Phrase } from './kind-words.ts';
import { danishNorwegianKindWords } from './kind-words-da-no.ts';
import { englishKindWords } from './kind-words-en.ts';
import { finnishKindWords } from './kind-words-fi.ts';
import { germanKindWords } from './kind-words-de.ts';
import { swedishKindWords } from './kind-words-sv.ts';

/** Phrases by the kind they speak for. */
export type KindPhrases = ReadonlyMap<CaseKind, readonly Phrase[]>;

/** The words of one language, looked for where any of its own small words stands. */
interface Language {
  readonly words: KindWords;
  readonly own: RegExp | undefined;
}

const small = (words: string) => new RegExp(` (?:${words.replaceAll(' ', '|')}) `, 'u');

const languages: readonly Language[] = [
  { words: swedishKindWords, own: undefined },
  { words: englishKindWords, own: undefined },
  {
    words: germanKindWords,
    own: small(
      'ich bitte und nicht mein meine meinen meiner sie ihr ihnen über wurde der das habt habe mich die ein eine eines einem meinem den im ist wann haben',
    ),
  },
  {
    words: danishNorwegianKindWords,
    own: small('jeg ikke og mine min mig meg dere hvad hva hvordan af ønsker vil hos til'),
  },
  {
    words: finnishKindWords,
    own: / (?:ja|on|ei|en|että|kun|oli|mitä|olen|miten|minut|minun|[^ ]*(?:jeni|äni|ani|ssa|ssä|lla|llä|sta|stä|kää|kaa|tteko)) /u,
  },
];

const compiled = languages.map(({ words, own }) => ({
  own,
  phrases: new Map(
    (Object.entries(words) as [CaseKind, Readonly<Record<string, number>>][]).map(
      ([kind, phrases]) => [kind, compile(phrases)] as const,
    ),
  ) satisfies KindPhrases,
}));

/** The phrases of the languages that a text, prepared by `normalise`, may be in. */
export const phrasesFor = (text: string): readonly KindPhrases[] =>
  compiled.flatMap(({ own, phrases }) => (own === undefined || own.test(text) ? phrases : []));

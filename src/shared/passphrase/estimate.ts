import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary as common } from '@zxcvbn-ts/language-common';
import { dictionary as english } from '@zxcvbn-ts/language-en';
import { advices, weaknesses } from './advice.ts';
import type { Owners, Strength } from './verdict.ts';
import { swedish } from './swedish.ts';

/** What is longer is measured by its beginning: the time it takes grows faster than the text. */
const maxLength = 64;

/**
 * Powers of ten of guesses. The book's key derivation lets a well-equipped thief make some thousand a second: 10¹⁰ take
 * months, 10¹³ centuries. Any three parts come to 10⁸, be it two names and a year.
 */
const taken = 10;
const strong = 13;

const estimator = new ZxcvbnFactory({
  dictionary: { ...common, ...english, ...swedish },
  graphs: adjacencyGraphs,
  maxLength,
});

/**
 * How well a passphrase stands that is long enough; see `strengthOf`.
 *
 * @param text in NFC
 */
export function estimate(text: string, owners: Owners): Strength {
  const { guessesLog10, feedback } = estimator.check(text, wordsOf(owners));
  const weakness = weaknesses.find((known) => known === feedback.warning);
  const advice = advices.filter((known) => feedback.suggestions.includes(known));
  // The estimator itself is silent sooner.
  if (guessesLog10 < taken && advice.length === 0) advice.push('anotherWord');
  return {
    verdict: guessesLog10 < taken ? 'weak' : guessesLog10 < strong ? 'good' : 'strong',
    ...(weakness && { weakness }),
    advice,
  };
}

/** Their names whole and word by word, and that of the app. */
function wordsOf({ organisation, handler }: Owners): string[] {
  const names = [organisation, handler].map((name) => name.normalize('NFC').trim());
  const words = names.flatMap((name) => name.split(/[^\p{L}\p{N}]+/u));
  return ['ombud', ...names, ...words].filter((word) => word.length > 2);
}

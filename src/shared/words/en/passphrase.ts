import type { Shape } from '../shape.ts';
import type * as sv from '../sv/passphrase.ts';

/** How well a passphrase stands. */
export const verdicts = {
  weak: 'Easy to guess',
  good: 'Acceptable',
  strong: 'Strong',
} satisfies Shape<typeof sv.verdicts>;

/** Why it is easy to guess. */
export const weaknesses = {
  straightRow: 'Keys in a row are easy to guess.',
  keyPattern: 'Patterns on the keyboard are easy to guess.',
  simpleRepeat: 'The same character over and over is easy to guess.',
  extendedRepeat: 'Something repeated is hardly harder to guess than once.',
  sequences: 'Sequences such as abc and 1234 are easy to guess.',
  recentYears: 'Years are easy to guess.',
  dates: 'Dates are easy to guess.',
  topTen: 'It is among the most common of all.',
  topHundred: 'It is among the most common.',
  common: 'It is made of what many people choose.',
  similarToCommon: 'It resembles one that many people choose.',
  wordByItself: 'A word by itself is easy to guess.',
  namesByThemselves: 'Names by themselves are easy to guess.',
  commonNames: 'Common names are easy to guess.',
  userInputs: 'Your own names are the first that anybody tries.',
} satisfies Shape<typeof sv.weaknesses>;

/** What makes it better. */
export const advice = {
  l33t: 'Swapping letters, such as @ for a, does not help.',
  reverseWords: 'Words spelled backwards do not help.',
  allUppercase: 'Capitals throughout do not help.',
  capitalization: 'A capital at the beginning does not help.',
  dates: 'Avoid dates that have to do with you.',
  recentYears: 'Avoid years.',
  associatedYears: 'Avoid years that have to do with you.',
  sequences: 'Avoid sequences.',
  repeated: 'Avoid repetition.',
  longerKeyboardPattern: 'Change direction several times where keys lie side by side.',
  anotherWord: 'Add some more words, uncommon ones that have nothing to do with each other.',
  useWords: 'Take four or five words that have nothing to do with each other.',
  noNeed: 'Digits and odd characters are not needed.',
} satisfies Shape<typeof sv.advice>;

/** Why the computer asks for a finger: “Ombud” is trying to … */
export const finger = 'open the case book';

import { flagsInText, type Looking } from '../flags/flags-in-text.ts';
import { indexNames } from '../flags/name-index.ts';
import { knownNamesFound } from '../flags/names-found.ts';
import { isOwnText } from '../flags/own-text.ts';
import { isCapital, wordsOf } from '../flags/person-words.ts';
import { plainText } from '../flags/plain-text.ts';
import { searchFor } from './secret-search.ts';
import type { Secret } from './secrets.ts';

/** So many words make a sentence that is not said twice by chance. */
const sentence = 3;
/** What was cut out of a word and is shorter than this is met inside others everywhere. */
const shortestCut = 4;

/**
 * Looks for what was redacted in texts that were kept. Met is the text itself, however it is written, and a name in it in
 * its other forms: in the genitive, surname first, with a letter for one of its names, or either name alone. What is the
 * requester's own is not looked for, nor what a redacted row or column holds beside data of others (`Ja`, a date).
 *
 * @returns for a kept text, each redacted text that stands in it, as it stands there
 */
export function lookElsewhere(
  secrets: readonly Secret[],
  looking: Looking,
): (kept: string) => readonly string[] {
  const { own } = looking;
  const telling = secrets.filter((secret) => isTelling(secret, looking));
  const { countIn } = searchFor(telling);
  const names = indexNames(own);
  for (const { text } of telling) for (const name of namesInside(text, looking)) names.add(name);
  const { lone, pairs } = names.made;
  const nameless = lone.size === 0 && pairs.size === 0;
  return (kept) => {
    const met = [...countIn(kept).keys()].map(({ text }) => text);
    if (nameless) return met;
    const { text } = plainText(kept);
    const forms = knownNamesFound(text, names.made, own).map(({ start, end }) =>
      text.slice(start, end),
    );
    return [...new Set([...met, ...forms])];
  };
}

function isTelling({ text, chosen, cutBefore, cutAfter }: Secret, looking: Looking): boolean {
  if (isOwnText(text, looking.own)) return false;
  if ((cutBefore || cutAfter) && text.length < shortestCut) return false;
  if (chosen) return /\p{L}{2}|\p{Nd}{4}/u.test(plainText(text).text);
  return wordsOf(text).length >= sentence || flagsInText(text, looking).length > 0;
}

/** The names that a redacted text is, or that are flagged in it. */
function namesInside(raw: string, looking: Looking): string[][] {
  const { text } = plainText(raw);
  const whole = wordsOf(text);
  const isName =
    whole.length < 5 && whole.every((word) => isCapital(word.text)) && !/\d/.test(text);
  const flagged = flagsInText(text, looking)
    .filter(({ kind }) => kind === 'name')
    .map(({ start, end }) => wordsOf(text.slice(start, end)));
  return [...(isName ? [whole] : []), ...flagged].map((words) => words.map(({ plain }) => plain));
}

import type { Found } from './flag.ts';
import { flagsInText, type Looking } from './flags-in-text.ts';
import { isGivenName } from './given-names.ts';
import { isCapital, withoutGenitive, wordsOf } from './person-words.ts';
import { plainText } from './plain-text.ts';

/**
 * The same as `flagsInText` for a name of a table or file, which a person often gave by hand: there a given name is looked
 * at that stands alone, for what is called `Utdrag Bo` is about somebody.
 */
export function flagsInTitle(raw: string, looking: Looking): Found[] {
  // File names join words in ways of their own.
  const title = raw.replaceAll('_', ' ');
  const found = flagsInText(title, looking);
  const { text, spanOf } = plainText(title);
  const { words: own } = looking.own;
  const lone = wordsOf(text).flatMap((word): Found[] => {
    const plain = withoutGenitive(word.plain);
    const name = [word.plain, plain].find(isGivenName);
    if (name === undefined || !isCapital(word.text) || own.has(name)) return [];
    const span = spanOf(word);
    return found.some(({ start, end }) => start < span.end && span.start < end)
      ? []
      : [{ ...span, kind: 'name' }];
  });
  return [...found, ...lone].toSorted((a, b) => a.start - b.start);
}

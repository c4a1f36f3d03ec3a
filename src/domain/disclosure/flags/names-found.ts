import type { Span } from './flag.ts';
import type { NameIndex } from './name-index.ts';
import type { Own } from './own.ts';
import { isOwnName, isOwnWord } from './own-name.ts';
import {
  isCapital,
  isFirm,
  personAt,
  withoutGenitive,
  type Word,
  wordsOf,
} from './person-words.ts';

/** What may stand between two words of one name. */
const between = /^(?:[ ,._/-]{1,2}|\. ?)$/;
/** Said before the name of a person. */
const titles = new Set([
  'herr',
  'fru',
  'froken',
  'familjen',
  'dr',
  'mr',
  'mrs',
  'ms',
  'miss',
  'hr',
  'frau',
  'herrn',
]);

/**
 * Where names of others stand in a plain text: those of the index in either order, with a genitive's s, with one of their
 * names as its first letter, in one word, or alone (which must begin with a capital: `Ek` is one, `ek` is wood); and those
 * that only a common given name or a title tells of.
 */
export const namesFound = (text: string, index: NameIndex, own: Own): Span[] =>
  found(text, own, (words, at) => lengthAt(text, words, at, index, own));

/** The same for names of the index alone. */
export const knownNamesFound = (text: string, index: NameIndex, own: Own): Span[] =>
  found(text, own, (words, at) => {
    const known = knownAt(text, words, at, index);
    return known > 0 ? known : aloneAt(words[at], index, own);
  });

function found(
  text: string,
  own: Own,
  lengthOf: (words: readonly Word[], at: number) => number,
): Span[] {
  const words = wordsOf(text);
  const spans: Span[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const length = lengthOf(words, at);
    const [first, last] = [words[at], words[at + length - 1]];
    if (length === 0 || !first || !last) continue;
    if (
      isOwnName(
        words.slice(at, at + length).map(({ plain }) => plain),
        own,
      )
    )
      continue;
    spans.push({ start: first.start, end: last.end });
    at += length - 1;
  }
  return spans;
}

function lengthAt(
  text: string,
  words: readonly Word[],
  at: number,
  index: NameIndex,
  own: Own,
): number {
  const known = knownAt(text, words, at, index);
  const person = personAt(text, words, at);
  if (known > 0 || person > 0) return Math.max(known, person);
  const here = words[at];
  const next = words[at + 1];
  if (!here) return 0;
  if (
    next &&
    titles.has(here.plain) &&
    isCapital(next.text) &&
    /^\.? $/.test(text.slice(here.end, next.start))
  ) {
    return isFirm(next.plain) ? 0 : 2;
  }
  return aloneAt(here, index, own);
}

/** Whether one word is a person of the index by itself: 1 or 0. */
function aloneAt(here: Word | undefined, index: NameIndex, own: Own): number {
  if (!here) return 0;
  const bare = withoutGenitive(here.plain);
  if (index.joined.has(here.plain) || index.joined.has(bare)) return 1;
  const lone = isCapital(here.text) && !isOwnWord(here.plain, own);
  return lone && (index.lone.has(here.plain) || index.lone.has(bare)) ? 1 : 0;
}

/** How many words from here are a name of the index with two words at the least. */
function knownAt(text: string, words: readonly Word[], at: number, index: NameIndex): number {
  const [here, next] = [words[at], words[at + 1]];
  if (!here || !next || !between.test(text.slice(here.end, next.start))) return 0;
  const rest =
    index.pairs.get(`${here.plain} ${next.plain}`) ??
    index.pairs.get(`${here.plain} ${withoutGenitive(next.plain)}`);
  if (!rest) return initialAt(here, next, index) ? 2 : 0;
  let length = 2;
  let last = next;
  for (;;) {
    const more = words[at + length];
    if (!more || !between.test(text.slice(last.end, more.start))) return length;
    if (!rest.includes(more.plain) && !rest.includes(withoutGenitive(more.plain))) return length;
    last = more;
    length += 1;
  }
}

function initialAt(here: Word, next: Word, { afterFirst, beforeLast }: NameIndex): boolean {
  const short = (one: Word) => withoutGenitive(one.plain).length === 1 && isCapital(one.text);
  if (short(next) && isCapital(here.text))
    return afterFirst.get(here.plain)?.includes(next.plain[0] ?? ' ') ?? false;
  if (!short(here) || !isCapital(next.text)) return false;
  const letters = beforeLast.get(next.plain) ?? beforeLast.get(withoutGenitive(next.plain));
  return letters?.includes(here.plain[0] ?? ' ') ?? false;
}

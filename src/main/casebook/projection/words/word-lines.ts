import { beginsWord } from '#domain/case-query/place-in.ts';
import { folded, lowered, type Term } from '#domain/case-query/terms.ts';
import { partedNumbers } from '#domain/case-query/written-numbers.ts';

const tab = '\t';
const ascii = /^[ -~]*$/;
/** A word of a few with hyphens between them; what is longer is an address or an id. */
const hyphened = /^\p{L}{1,20}(?:-\p{L}{1,20}){1,3}$/u;

/** How something holds a term: not at all, with other marks (å for a), or as it was typed. */
export const held = { not: 0, alike: 1, asTyped: 2 } as const;
/** So much more its own words count than texts that lie in it. */
export const ownWords = 2;

/**
 * The words of a text, each once, a line each: as it stands there but for case, and before that, where it has marks, without them.
 * A term holds no white space and so is found within one word: their order, and how often each is there, is nothing to a search.
 * A number that is written in parts is there as its digits alone as well, a word with hyphens without them.
 */
export function linesOf(text: string): string[] {
  const lines = new Set<string>();
  for (const word of new Set(text.split(/\s+/))) {
    const low = lowered(word);
    const bare = ascii.test(low) ? low : folded(word);
    if (low === '') continue;
    lines.add(low === bare ? low : `${bare}${tab}${low}`);
    if (hyphened.test(bare)) lines.add(bare.replaceAll('-', ''));
  }
  for (const number of partedNumbers(text)) lines.add(number);
  return [...lines];
}

/** How one of these lines holds a term. */
export function lineHolds(line: string, { bare, typed, begins }: Term): number {
  if (!line.includes(bare)) return held.not;
  if (begins && !beginsIn(line, bare)) return held.not;
  return line.includes(typed, line.indexOf(tab) + 1) ? held.asTyped : held.alike;
}

/** Whether a line's word, or a part of it behind a sign, begins with a term. */
export function beginsIn(line: string, bare: string): boolean {
  for (let at = line.indexOf(bare); at >= 0; at = line.indexOf(bare, at + 1))
    if (beginsWord(line, at)) return true;
  return false;
}

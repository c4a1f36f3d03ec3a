import { folded, lowered, type Term } from '#domain/case-query/terms.ts';

const tab = '\t';
const ascii = /^[ -~]*$/;

/** How something holds a term: not at all, with other marks (å for a), or as it was typed. */
export const held = { not: 0, alike: 1, asTyped: 2 } as const;
/** So much more its own words count than texts that lie in it. */
export const ownWords = 2;

/**
 * The words of a text, each once, a line each: as it stands there but for case, and before that, where it has marks, without them.
 * A term holds no white space and so is found within one word: their order, and how often each is there, is nothing to a search.
 */
export function linesOf(text: string): string[] {
  const lines = new Set<string>();
  for (const word of new Set(text.split(/\s+/))) {
    const low = lowered(word);
    const bare = ascii.test(low) ? low : folded(word);
    if (word !== '') lines.add(low === bare ? low : `${bare}${tab}${low}`);
  }
  return [...lines];
}

/** How one of these lines holds a term. */
export function lineHolds(line: string, { bare, typed }: Term): number {
  if (!line.includes(bare)) return held.not;
  return line.includes(typed, line.indexOf(tab) + 1) ? held.asTyped : held.alike;
}

import { pieces } from './pieces.ts';
import { evenDashes, folded, termOf, type Term } from './terms.ts';
import { numberMeant } from './written-numbers.ts';

/** One thing that is looked for, or that is not to be there. */
export interface Sought {
  /** Words that must all be there, each within a word of the text. */
  readonly terms: readonly Term[];
  /** What it may be written as instead, each as words that must all be there. */
  readonly or: readonly (readonly Term[])[];
  /** What must stand so, from the beginning of a word on: folded, with one space between its words. */
  readonly phrase?: string;
  /** Whoever has it is not wanted. */
  readonly not?: true;
}

const excluding = /^-(?=["\p{L}])/u;
const figures = /^[+(]?\d[\d()+./-]*$/u;

/**
 * What is looked for in the words of a query: each word by itself, `"what stands so"` together, `-what` not at all; figures
 * beside each other may be one number, and a word with a hyphen may be written without.
 *
 * @example `soughtIn('anna "e-post" -kvitto')` looks for a word and a phrase, where another word is not
 */
export function soughtIn(words: string): Sought[] {
  const sought: Sought[] = [];
  let numbers: string[] = [];
  const endNumber = () => {
    if (numbers.length > 0) sought.push(number(numbers));
    numbers = [];
  };
  for (const [piece] of words.matchAll(pieces)) {
    if (figures.test(evenDashes(piece))) {
      numbers.push(piece);
      continue;
    }
    endNumber();
    const not = excluding.test(piece);
    const one = pieceOf(not ? piece.slice(1) : piece);
    if (one.terms.length > 0) sought.push(not ? unwanted(one) : one);
  }
  endNumber();
  return sought;
}

/** What is not wanted is told from what only has it in its midst: `-om` leaves `dom` there. */
function unwanted(one: Sought): Sought {
  const beginning = (terms: readonly Term[]) =>
    terms.map((term): Term => ({ ...term, begins: true }));
  return { ...one, terms: beginning(one.terms), or: one.or.map(beginning), not: true };
}

function pieceOf(piece: string): Sought {
  const text = spaced(folded(piece.replaceAll('"', '')));
  const terms = wordsOf(piece.replaceAll('"', ''));
  if (piece.includes('"')) return { terms, or: [], phrase: text };
  const parts = text.split('-').filter(Boolean);
  const isParted = parts.length > 1 && parts.every((part) => /^\p{L}+$/u.test(part));
  const or = isParted ? [parts.map(termOf), [termOf(parts.join(''))]] : [];
  return { terms, or };
}

function number(parts: readonly string[]): Sought {
  const terms = parts.map(termOf);
  const meant = numberMeant(terms.map(({ bare }) => bare).join(' '));
  return { terms, or: meant === undefined ? [] : [[termOf(meant)]] };
}

const wordsOf = (text: string): Term[] =>
  text
    .split(/\s+/)
    .map(termOf)
    .filter(({ bare }) => bare !== '');

/** With one space between words, and none around them. */
export const spaced = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

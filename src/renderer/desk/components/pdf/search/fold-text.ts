/** A text as a search sees it, and where each of its characters stood in the text itself. */
export interface Folded {
  readonly text: string;
  /** One for each character of `text`, and the length of the text itself at the end. */
  readonly from: readonly number[];
}

/** Letters of their own in Swedish, not an a or o with something over it. */
const ownLetters: Readonly<Record<string, string>> = {
  'a\u030A': 'å',
  'a\u0308': 'ä',
  'o\u0308': 'ö',
};

/** Signs nobody types the way they are printed. */
const typed: Readonly<Record<string, string>> = {
  '‐': '-',
  '–': '-',
  '—': '-',
  '−': '-',
  '’': "'",
  '‘': "'",
  '”': '"',
  '“': '"',
  '„': '"',
  // Seen by nobody: soft hyphen, joiners, marks of direction.
  '\u00AD': '',
  '\u200B': '',
  '\u200C': '',
  '\u200D': '',
  '\u200E': '',
  '\u200F': '',
  '\u2060': '',
  '\uFEFF': '',
};

const space = /^[^\S\n]$/;
const mark = /^\p{M}$/u;

/**
 * Folds what makes no difference to somebody who searches: case, accents (é is e), dashes, quotes and kinds of space.
 * Å, ä and ö remain themselves, whether they were written as one character or two. A line break stays.
 */
export function foldText(source: string): Folded {
  let text = '';
  const from: number[] = [];
  let at = 0;
  for (const sign of source) {
    // Nearly all of a letter, and nothing in it to take apart.
    if (/^[\w\n ]$/.test(sign)) {
      text += sign.toLowerCase();
      from.push(at);
      at += 1;
      continue;
    }
    for (const part of sign.normalize('NFKD').toLowerCase().normalize('NFD')) {
      if (mark.test(part)) {
        const own = ownLetters[`${text.at(-1)}${part}`];
        if (own) text = text.slice(0, -1) + own;
        continue;
      }
      const plain = space.test(part) ? ' ' : (typed[part] ?? part);
      text += plain;
      for (let unit = 0; unit < plain.length; unit += 1) from.push(at);
    }
    at += sign.length;
  }
  from.push(at);
  return { text, from };
}

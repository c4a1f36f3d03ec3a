import { folded, lowered } from './fold.ts';

/** Between the parts of a line, which ends as lines do; both are white space, and so within no word. */
const between = '\t';
const end = '\n';
const ascii = /^[ -~]*$/;

/**
 * What a search reads of a row, in three parts: the words without marks, those with any (å, é) as they are without them, and
 * the same as they are. A term holds no white space and so is found within one word: the order of the words and how often
 * each stands there is nothing to a search.
 */
export function lineFor(text: string): string {
  const [plain, bare, marked] = [new Set<string>(), new Set<string>(), new Set<string>()];
  for (const word of new Set(text.split(/\s+/))) {
    const low = lowered(word);
    const fold = ascii.test(low) ? low : folded(word);
    if (low === fold) plain.add(low);
    else {
      bare.add(fold);
      marked.add(low);
    }
  }
  return [plain, bare, marked].map((words) => [...words].join(' ')).join(between) + end;
}

/** Whether a line holds a term as it was typed, å as å; the term is {@link lowered}. */
export function holdsAsTyped(line: Buffer, term: string): boolean {
  const found = line.indexOf(term);
  if (found < 0 || found < line.indexOf(between)) return found >= 0;
  return line.indexOf(term, line.lastIndexOf(between)) >= 0;
}

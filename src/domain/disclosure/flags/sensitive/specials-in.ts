import type { Span } from '../flag.ts';
import { specialWords } from './special-words.ts';

const word = /\p{L}[\p{L}\p{M}]*/gu;
const listed = Object.values(specialWords).flatMap((words) => words.trim().split(/\s+/));
const whole = new Set(listed.filter((one) => one.endsWith('.')).map((one) => one.slice(0, -1)));
const within = listed.flatMap((one) => (one.startsWith('~') ? one.slice(1) : []));
const begun = new Set(listed.filter((one) => !one.endsWith('.') && !one.startsWith('~')));
const lengths = [...new Set([...begun].map((one) => one.length))];

/**
 * Where a plain text has a word, or two words side by side, that tell of a special category (Art. 9(1)) or of an offence
 * (Art. 10), in Swedish or English.
 *
 * @example `Sjukskriven till mars` gives one span, `Sjukskriven`; `Sjukt bra` is health as well, until a person says no
 */
export function specialsIn(text: string): Span[] {
  const spans: Span[] = [];
  let before: (Span & { readonly plain: string }) | undefined;
  for (const { 0: written, index } of text.matchAll(word)) {
    const here = { plain: written.toLowerCase(), start: index, end: index + written.length };
    const side = before && here.start === before.end + 1 ? before : undefined;
    if (tells(here.plain)) spans.push({ start: here.start, end: here.end });
    else if (side && !tells(side.plain) && tells(`${side.plain}-${here.plain}`)) {
      spans.push({ start: side.start, end: here.end });
    }
    before = here;
  }
  return spans;
}

/** Answers for words that were asked about: a language has fewer of them than a table has cells. */
const known = new Map<string, boolean>();
const most = 50_000;

function tells(plain: string): boolean {
  const answer = known.get(plain);
  if (answer !== undefined) return answer;
  const found = whole.has(plain) || begins(plain) || isInside(plain);
  // What is remembered is somebody's words: forgotten all at once.
  if (known.size >= most) known.clear();
  known.set(plain, found);
  return found;
}

const begins = (plain: string) => lengths.some((length) => begun.has(plain.slice(0, length)));

/** Two words are listed as two or not at all. */
const isInside = (plain: string) =>
  !plain.includes('-') && within.some((one) => plain.includes(one));

import { evenDashes } from './terms.ts';

/** The fewest digits that make a number somebody looks for, and the most: a personal number, a telephone, an account. */
const digits = { fewest: 5, most: 24 };

/** Figures with what stands between them in numbers; a space or two parts that are written apart. */
const run = /(?<![\p{L}\p{N}-])[+(]?\d[\d()+./-]*(?: [(\d][\d()+./-]*)*/gu;
const spaces = /[\u00a0\u202f\u2007]/g;

/**
 * The numbers of a text that are written in parts, as their digits alone, so that each is found however it is parted.
 * Numbers that stand beside each other may be one: a number is within one of those given.
 *
 * @example `partedNumbers('Ring 070-123 45 67')` gives `['0701234567']`
 */
export function partedNumbers(text: string): string[] {
  if (!/\d\D{1,3}\d/.test(text)) return [];
  const even = evenDashes(text).replaceAll(spaces, ' ');
  return [...even.matchAll(run)].flatMap(([written]) => withoutParts(written.split(' ')));
}

/** From each part on, as many as make one number; none that lies within the one before. */
function withoutParts(parts: readonly string[]): string[] {
  const bare = parts.map((part) => part.replaceAll(/\D/g, ''));
  const numbers: string[] = [];
  let reached = 0;
  for (const [from, first] of bare.entries()) {
    let [to, number] = [from + 1, first];
    while (to < bare.length && number.length + (bare[to]?.length ?? 0) <= digits.most) {
      number += bare[to] ?? '';
      to += 1;
    }
    if (to <= reached) continue;
    reached = to;
    const isParted = to > from + 1 || number !== parts[from];
    if (isParted && number.length >= digits.fewest) numbers.push(number.slice(0, digits.most));
  }
  return numbers;
}

/**
 * What somebody who writes a number looks for, as digits that stand in it however it is written: a personal number without
 * its century, a telephone number without what stands before the area code.
 *
 * @returns `undefined` for what is no number
 * @example `numberMeant('+46 70-123 45 67')` gives `'701234567'`, `numberMeant('19850412-1234')` gives `'8504121234'`
 */
export function numberMeant(written: string): string | undefined {
  if (!/^[+(]?\d[\d()+./ -]*$/.test(written)) return undefined;
  const all = written.replaceAll(/\D/g, '');
  if (all.length < digits.fewest || all.length > digits.most) return undefined;
  if (all.length === 12 && /^(?:19|20)/.test(all)) return all.slice(2);
  const abroad = written.startsWith('+') ? all : /^00(\d+)$/.exec(all)?.[1];
  const own = abroad?.startsWith('46') ? abroad.slice(2) : (abroad ?? all);
  const meant = own.replace(/^0(?=\d{5})/, '');
  return meant.length >= digits.fewest ? meant : all;
}

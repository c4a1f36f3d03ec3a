import type { Language } from '#domain/language.ts';
import type { GuidePage } from './guide.ts';
import { meant, soughtAs } from './sought-as.ts';

/** A page in which every word was found, and the line around the first of them. */
export interface FoundPage extends GuidePage {
  readonly around: string;
}

/** Marks of the guide's own writing are no text, and å is not a. */
const plain = (text: string) =>
  text.replaceAll(/^ *(?:- |\d+\. )|[_*`#>]|!?\[|\]\([^)]*\)/gm, '').replaceAll(/\s+/g, ' ');
const folded = (text: string) => text.normalize('NFC').toLocaleLowerCase('sv');

const roomBefore = 40;
const roomAfter = 110;

/**
 * The pages that hold every word of a text, or are looked for by it; first those whose heading has all of it or that are
 * looked for by it, then those with some of it in their heading. Nothing written finds nothing.
 */
export function findPages(
  pages: readonly GuidePage[],
  text: string,
  language: Language,
): readonly FoundPage[] {
  const words = meant(folded(text).split(/\s+/).filter(Boolean));
  if (words.length === 0) return [];
  const found = pages.flatMap((page) => {
    const heading = folded(page.heading);
    const written = plain(page.markdown);
    const body = folded(written);
    const besides = soughtAs[language][page.page] ?? '';
    if (!words.every((word) => [heading, body, besides].some((one) => one.includes(word))))
      return [];
    const at = words.map((word) => body.indexOf(word)).find((place) => place >= 0) ?? 0;
    const meantHere = [heading, besides].some((one) => words.every((word) => one.includes(word)));
    const rank = meantHere ? 0 : words.some((word) => heading.includes(word)) ? 1 : 2;
    return [{ rank, page: { ...page, around: around(written, at) } }];
  });
  return found.toSorted((one, other) => one.rank - other.rank).map(({ page }) => page);
}

function around(text: string, at: number): string {
  const from = at <= roomBefore ? 0 : text.indexOf(' ', at - roomBefore) + 1;
  const cut = text.slice(from, at + roomAfter);
  return `${from > 0 ? '… ' : ''}${cut}${at + roomAfter < text.length ? ' …' : ''}`;
}

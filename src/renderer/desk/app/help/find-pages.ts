import type { GuidePage } from './guide.ts';

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

/** The pages that hold every word of a text, those with it in their heading first. Nothing written finds nothing. */
export function findPages(pages: readonly GuidePage[], text: string): readonly FoundPage[] {
  const words = folded(text).split(/\s+/).filter(Boolean);
  const [first] = words;
  if (!first) return [];
  const inHeading: FoundPage[] = [];
  const inText: FoundPage[] = [];
  for (const page of pages) {
    const heading = folded(page.heading);
    const written = plain(page.markdown);
    const body = folded(written);
    if (!words.every((word) => heading.includes(word) || body.includes(word))) continue;
    const found = { ...page, around: around(written, Math.max(0, body.indexOf(first))) };
    (words.some((word) => heading.includes(word)) ? inHeading : inText).push(found);
  }
  return [...inHeading, ...inText];
}

function around(text: string, at: number): string {
  const from = at <= roomBefore ? 0 : text.indexOf(' ', at - roomBefore) + 1;
  const cut = text.slice(from, at + roomAfter);
  return `${from > 0 ? '… ' : ''}${cut}${at + roomAfter < text.length ? ' …' : ''}`;
}

import { marks } from '../page/paper.ts';
import type { Words } from '../page/write-words.ts';
import type { Found } from './find-in-text.ts';
import { type PageText, pieceAt } from './page-text.ts';

/** What is found, as the browser sees it: from within one element over the page to within another. */
export function rangeOf(text: PageText, words: Words, { start, end }: Found): Range | undefined {
  const first = pieceAt(text, start);
  const last = pieceAt(text, end - 1);
  const from = words[first]?.firstChild;
  const to = words[last]?.firstChild;
  if (!(from instanceof Text) || !(to instanceof Text)) return undefined;
  const range = new Range();
  range.setStart(from, Math.min(from.length, start - (text.starts[first] ?? 0)));
  range.setEnd(to, Math.min(to.length, end - (text.starts[last] ?? 0)));
  return range;
}

const all = new Highlight();
const one = new Highlight();
one.priority = 1;

/** Marks what is found, without touching the page: the browser paints it. */
export function markHits(hits: readonly Range[], here: Range | undefined): void {
  clearMarks();
  CSS.highlights.set(marks.all, all);
  CSS.highlights.set(marks.here, one);
  for (const hit of hits) all.add(hit);
  if (here) one.add(here);
}

/** Emptied, not only taken away: what was taken away whole has been seen to stay on screen in part. */
export function clearMarks(): void {
  all.clear();
  one.clear();
}

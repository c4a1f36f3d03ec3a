import type { Pdf } from '../open-pdf.ts';
import type { Spot } from '../page-places.ts';
import { findIn } from './find-in-text.ts';
import type { Hit } from './hits.ts';
import { pieceAt } from './page-text.ts';
import type { ReadText } from './read-texts.ts';

/** Where on paper a hit is, whether its page is drawn or not: a spot, and points to the right of the page's middle. */
export async function placeOfHit(
  { document }: Pdf,
  read: ReadText,
  pattern: RegExp,
  hit: Hit,
): Promise<{ readonly spot: Spot; readonly across: number } | undefined> {
  const text = await read(hit.page);
  const found = findIn(text.folded, pattern)[hit.index];
  const [x, y] = (found && text.spots[pieceAt(text, found.start)]) ?? [];
  if (x === undefined || y === undefined) return undefined;
  const viewport = (await document.getPage(hit.page)).getViewport({ scale: 1 });
  const [right = 0, down = 0] = viewport.convertToViewportPoint(x, y);
  return {
    spot: { page: hit.page, down: down / viewport.height },
    across: right - viewport.width / 2,
  };
}

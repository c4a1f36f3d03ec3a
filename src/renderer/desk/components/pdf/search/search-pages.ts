import { findIn } from './find-in-text.ts';
import type { Counts } from './hits.ts';
import type { ReadPage, ReadText } from './read-texts.ts';

/** So often the desk gets to draw and to hear the person, and is told how far the search is. */
const everyMs = 100;

/** Counts hits page by page, in the order given, and tells as it goes; ends early when `signal` says so. */
export async function searchPages(
  read: ReadText,
  pattern: RegExp,
  order: readonly number[],
  signal: AbortSignal,
  tell: (counts: Counts, done: boolean) => void,
): Promise<void> {
  const counts = new Map<number, number>();
  let told = performance.now();
  let next = ahead(read, order[0]);
  for (const [at, page] of order.entries()) {
    const { folded } = await (next ?? read(page));
    if (signal.aborted) return;
    // The worker reads a page while this one is searched.
    next = ahead(read, order[at + 1]);
    counts.set(page, findIn(folded, pattern).length);
    if (performance.now() - told < everyMs) continue;
    tell(new Map(counts), false);
    // Pages that have been read before are answered at once, and would leave the screen no turn between them.
    await new Promise((resolve) => setTimeout(resolve));
    told = performance.now();
  }
  if (!signal.aborted) tell(counts, true);
}

/** Asks for a page before it is needed. Nobody may come to hear that it could not be read; who needs it will ask again. */
function ahead(read: ReadText, page: number | undefined): Promise<ReadPage> | undefined {
  if (page === undefined) return undefined;
  const asked = read(page);
  asked.catch(() => {});
  return asked;
}

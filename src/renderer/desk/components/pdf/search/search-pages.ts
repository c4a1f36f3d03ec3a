import { findIn } from './find-in-text.ts';
import type { Counts } from './hits.ts';
import type { ReadText } from './read-texts.ts';

/** So often the desk gets to draw and to hear the person, and is told how far the search is. */
const everyMs = 50;

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
  for (const page of order) {
    const { folded } = await read(page);
    if (signal.aborted) return;
    counts.set(page, findIn(folded, pattern).length);
    if (performance.now() - told < everyMs) continue;
    tell(new Map(counts), false);
    // Pages that have been read before are answered at once, and would leave the screen no turn between them.
    await new Promise((resolve) => setTimeout(resolve));
    told = performance.now();
  }
  if (!signal.aborted) tell(counts, true);
}

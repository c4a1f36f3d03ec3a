import type { DisclosureWords } from './disclosure-words.ts';
import { joined, type Stretch } from './mark-index.ts';

/**
 * The stretches of a text that marks cover: inside it, and whole characters. A mark that begins or ends in the middle of
 * one, which two UTF-16 units make, covers all of it: half a character is no text, and tells half of what it was.
 */
export const coveredIn = (text: string, parts: readonly Stretch[]): readonly Stretch[] =>
  parts.length === 0
    ? parts
    : joined(
        parts
          .filter(({ start }) => start < text.length)
          .map((part) => ({
            ...part,
            start: isInside(text, part.start) ? part.start - 1 : part.start,
            end: isInside(text, part.end) ? part.end + 1 : part.end,
          })),
      );

/** Whether a place is between the two halves of a character. */
const isInside = (text: string, at: number): boolean =>
  at > 0 && (text.codePointAt(at - 1) ?? 0) > 0xffff;

/** A text with why it is withheld in the place of each stretch that {@link coveredIn} gives. */
export function pieced(text: string, parts: readonly Stretch[], words: DisclosureWords): string {
  let [shown, from] = ['', 0];
  for (const { start, end, ground } of parts) {
    shown += text.slice(from, start) + words.value({ ground: words.grounds[ground] });
    from = end;
  }
  return shown + text.slice(from);
}

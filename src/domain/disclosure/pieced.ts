import type { DisclosureWords } from './disclosure-words.ts';
import type { Stretch } from './mark-index.ts';

/** A text with each stretch in the place of which stands why it is withheld. */
export function pieced(text: string, parts: readonly Stretch[], words: DisclosureWords): string {
  let [shown, from] = ['', 0];
  for (const { start, end, ground } of parts) {
    shown += text.slice(from, start) + words.value({ ground: words.grounds[ground] });
    from = end;
  }
  return shown + text.slice(from);
}

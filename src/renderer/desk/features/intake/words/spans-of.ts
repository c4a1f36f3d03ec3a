import type { CaseKind } from '#domain/case/kind.ts';
import type { KindReason } from '#shared/views/intake-views.ts';

/** A stretch of a letter, `end` not included, that speaks for a kind of case. */
export interface KindSpan {
  readonly start: number;
  readonly end: number;
  readonly kind: CaseKind;
}

/** Only so much of a letter is looked at when a kind is suggested. */
const longest = 20_000;

/**
 * Where the words stand that a kind is suggested by: they are told in lower case with single spaces between, whatever stood
 * between them in the letter.
 *
 * @returns in order and apart from each other; where several begin, the longest
 */
export function spansOf(text: string, because: readonly KindReason[]): KindSpan[] {
  const words = [...text.slice(0, longest).matchAll(/[\p{L}\p{N}'’]+/gu)].map((found) => ({
    said: plain(found[0]),
    start: found.index,
    end: found.index + found[0].length,
  }));
  const sought = because
    .map(({ words: said, kind }) => ({ said: said.split(' ').map(plain), kind }))
    .toSorted((one, other) => other.said.length - one.said.length);
  const spans: KindSpan[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const found = sought.find(({ said }) =>
      said.every((word, on) => words[at + on]?.said === word),
    );
    const [first, last] = [words[at], words[at + (found?.said.length ?? 0) - 1]];
    if (!found || !first || !last) continue;
    spans.push({ start: first.start, end: last.end, kind: found.kind });
    at += found.said.length - 1;
  }
  return spans;
}

const plain = (word: string) => word.toLowerCase().replaceAll(/['’]/g, '');

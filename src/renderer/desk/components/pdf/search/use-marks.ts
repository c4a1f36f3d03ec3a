import { useCallback, useEffect, useState } from 'react';
import type { Words } from '../page/write-words.ts';
import { findIn } from './find-in-text.ts';
import type { Hit } from './hits.ts';
import { clearMarks, markHits, rangeOf } from './mark-hits.ts';
import type { ReadText } from './read-texts.ts';

/** Marks the hits on the pages that are there. Gives what these pages say their words to. */
export function useMarks(read: ReadText, pattern: RegExp | undefined, hit: Hit | undefined) {
  const [written, setWritten] = useState<ReadonlyMap<number, Words>>(new Map());
  const onWords = useCallback((page: number, words: Words | undefined) => {
    setWritten((before) => {
      const after = new Map(before);
      if (words) after.set(page, words);
      else after.delete(page);
      return after;
    });
  }, []);
  useEffect(() => {
    if (!pattern) return undefined;
    let current = true;
    const mark = async () => {
      const all: Range[] = [];
      let here: Range | undefined;
      for (const [page, words] of written) {
        const text = await read(page);
        const ranges = findIn(text.folded, pattern).map((found) => rangeOf(text, words, found));
        all.push(...ranges.filter((range) => range !== undefined));
        if (hit?.page === page) here = ranges[hit.index];
      }
      if (current) markHits(all, here);
    };
    mark().catch((error: unknown) => {
      // A PDF that is closed meanwhile answers no more.
      if (current) throw error;
    });
    return () => {
      current = false;
    };
  }, [read, pattern, hit, written]);
  useEffect(() => (pattern ? clearMarks : undefined), [pattern]);
  return onWords;
}

import { useEffect, useMemo, useRef, useState } from 'react';
import { patternOf } from './find-in-text.ts';
import { type Counts, type Hit, hitFrom, pagesFrom } from './hits.ts';
import type { ReadText } from './read-texts.ts';
import { searchPages } from './search-pages.ts';

/** A person who types a word does not want its first letter searched for. */
const restMs = 150;

/** How far a search has come. */
export interface Progress {
  readonly pattern: RegExp;
  readonly counts: Counts;
  readonly done: boolean;
  readonly hit: Hit | undefined;
}

export type Search = ReturnType<typeof useSearch>;

/** Searches as the person types, from the page that is looked at; a new word ends the search for the one before. */
export function useSearch(read: ReadText, pages: number, current: number) {
  const [words, setWords] = useState('');
  const [progress, setProgress] = useState<Progress>();
  const pattern = useMemo(() => patternOf(words), [words]);
  const from = useRef(current);
  useEffect(() => {
    from.current = current;
  }, [current]);
  useEffect(() => {
    const stop = new AbortController();
    const timer = setTimeout(() => {
      if (!pattern) return setProgress(undefined);
      const order = pagesFrom(from.current, pages);
      const tell = (counts: Counts, done: boolean) =>
        setProgress((before) => {
          const known = before?.pattern === pattern ? before.hit : undefined;
          const page = order.find((each) => counts.get(each));
          const hit = known ?? (page === undefined ? undefined : { page, index: 0 });
          return { pattern, counts, done, hit };
        });
      tell(new Map(), false);
      searchPages(read, pattern, order, stop.signal, tell).catch((error: unknown) => {
        // A PDF that is closed meanwhile answers no more.
        if (!stop.signal.aborted) throw error;
      });
    }, restMs);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [read, pattern, pages]);

  const go = (way: 1 | -1) =>
    setProgress((before) => {
      if (!before?.hit) return before;
      // Another object even where there is one hit only: it is shown again.
      return { ...before, hit: { ...(hitFrom(before.counts, before.hit, way) ?? before.hit) } };
    });
  return {
    words,
    setWords,
    /** What is known of the words that are searched for now; nothing before the search has begun. */
    progress: progress?.pattern === pattern ? progress : undefined,
    go,
  };
}

import { useEffect, useMemo, useRef, useState } from 'react';
import type { Pdf } from '../open-pdf.ts';
import type { Roll } from '../use-roll.ts';
import { readTexts } from './read-texts.ts';
import { useMarks } from './use-marks.ts';
import { useSearch } from './use-search.ts';
import { useShownHit } from './use-shown-hit.ts';

/** The search bar of a viewer: whether it is there, what it searches for, and its field. */
export function useSearchBar(pdf: Pdf, roll: Roll) {
  const read = useMemo(() => readTexts(pdf), [pdf]);
  const search = useSearch(read, pdf.pages, roll.page);
  const { pattern, hit } = search.progress ?? {};
  const onWords = useMarks(read, pattern, hit);
  useShownHit(pdf, roll, read, pattern, hit);

  const [open, setOpen] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (open) field.current?.focus();
  }, [open]);
  return {
    search,
    open,
    field,
    onWords,
    show: () => {
      setOpen(true);
      field.current?.focus();
      field.current?.select();
    },
    close: () => {
      setOpen(false);
      search.setWords('');
      // Back to what was found.
      roll.scroller?.focus({ preventScroll: true });
    },
  };
}

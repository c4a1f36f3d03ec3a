import type { PDFPageProxy } from 'pdfjs-dist';
import { useEffect, useState } from 'react';
import type { Pdf } from '../open-pdf.ts';

/**
 * One page of a PDF, once it has stayed near for `restMs`: a person who flings past it does not wait for it. What it kept
 * for drawing is let go when it leaves. Of a PDF that has taken another's place no page is given before its own is there.
 */
export function usePage(
  { document }: Pdf,
  number: number,
  restMs: number,
): PDFPageProxy | undefined {
  const [held, setHeld] = useState<{ of: Pdf['document']; page: PDFPageProxy }>();
  useEffect(() => {
    let current = true;
    let got: PDFPageProxy | undefined;
    const timer = setTimeout(async () => {
      got = await document.getPage(number);
      if (current) setHeld({ of: document, page: got });
    }, restMs);
    return () => {
      current = false;
      clearTimeout(timer);
      got?.cleanup();
    };
  }, [document, number, restMs]);
  return held?.of === document ? held.page : undefined;
}

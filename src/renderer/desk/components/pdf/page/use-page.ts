import type { PDFPageProxy } from 'pdfjs-dist';
import { useEffect, useState } from 'react';
import type { Pdf } from '../open-pdf.ts';

/**
 * One page of a PDF, once it has stayed near for `restMs`: a person who flings past it does not wait for it. What it kept
 * for drawing is let go when it leaves.
 */
export function usePage(
  { document }: Pdf,
  number: number,
  restMs: number,
): PDFPageProxy | undefined {
  const [page, setPage] = useState<PDFPageProxy>();
  useEffect(() => {
    let current = true;
    let got: PDFPageProxy | undefined;
    const timer = setTimeout(async () => {
      got = await document.getPage(number);
      if (current) setPage(got);
    }, restMs);
    return () => {
      current = false;
      clearTimeout(timer);
      got?.cleanup();
    };
  }, [document, number, restMs]);
  return page;
}

import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useEffect, useState } from 'react';
import { openPdf } from './open-pdf.ts';

/** The opened PDF, `undefined` while it opens. A PDF that does not open is a bug: it goes to the boundary. */
export function usePdf(bytes: Uint8Array): PDFDocumentProxy | undefined {
  const [opened, setOpened] = useState<{ bytes: Uint8Array; pdf: PDFDocumentProxy }>();
  useEffect(() => {
    let current = true;
    const { document, close } = openPdf(bytes);
    document.then(
      (pdf) => current && setOpened({ bytes, pdf }),
      (error: unknown) =>
        current &&
        setOpened(() => {
          throw error;
        }),
    );
    return () => {
      current = false;
      close();
    };
  }, [bytes]);
  return opened?.bytes === bytes ? opened.pdf : undefined;
}

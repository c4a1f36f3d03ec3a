import { useEffect, useState } from 'react';
import { openPdf, type Pdf } from './open-pdf.ts';

/** The opened PDF, `undefined` while it opens. A PDF that does not open is a bug: it goes to the boundary. */
export function usePdf(bytes: Uint8Array): Pdf | undefined {
  const [shown, setShown] = useState<{ bytes: Uint8Array; pdf: Pdf }>();
  useEffect(() => {
    let current = true;
    const { opened, close } = openPdf(bytes);
    opened.then(
      (pdf) => current && setShown({ bytes, pdf }),
      (error: unknown) =>
        current &&
        setShown(() => {
          throw error;
        }),
    );
    return () => {
      current = false;
      close();
    };
  }, [bytes]);
  return shown?.bytes === bytes ? shown.pdf : undefined;
}

import { useEffect, useState } from 'react';
import { type OpeningPdf, openPdf, type Pdf } from './open-pdf.ts';

/**
 * The opened PDF, `undefined` while the first opens. One that follows takes its place when it is open and not before: a
 * letter that is drawn anew does not flicker. A PDF that does not open is a bug: it goes to the boundary.
 */
export function usePdf(bytes: Uint8Array): Pdf | undefined {
  const [shown, setShown] = useState<{ pdf: Pdf; close: OpeningPdf['close'] }>();
  useEffect(() => {
    let current = true;
    let open = false;
    const { opened, close } = openPdf(bytes);
    opened.then(
      (pdf) => {
        if (!current) return;
        open = true;
        setShown({ pdf, close });
      },
      (error: unknown) =>
        current &&
        setShown(() => {
          throw error;
        }),
    );
    return () => {
      current = false;
      if (!open) close();
    };
  }, [bytes]);
  useEffect(() => shown?.close, [shown]);
  return shown?.pdf;
}

import { getDocument, GlobalWorkerOptions, type PDFDocumentProxy } from 'pdfjs-dist';
// Vite's own suffix: the address of the built worker.
// oxlint-disable-next-line import/default
import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url';
import type { Size } from './page-places.ts';

GlobalWorkerOptions.workerSrc = workerUrl;

/** A PDF that can be looked at. */
export interface Pdf {
  readonly document: PDFDocumentProxy;
  readonly pages: number;
  /** In points. The other pages are taken to be like it until they are looked at. */
  readonly firstPage: Size;
}

export interface OpeningPdf {
  readonly opened: Promise<Pdf>;
  readonly close: () => void;
}

/** Opens a PDF held in memory. Nothing is fetched: our letters embed their fonts and use no other resources. */
export function openPdf(bytes: Uint8Array): OpeningPdf {
  // pdf.js hands the bytes over to its worker and would leave the caller's array empty.
  const task = getDocument({ data: bytes.slice(), useWasm: false, disableFontFace: false });
  const open = async () => {
    const document = await task.promise;
    const { width, height } = (await document.getPage(1)).getViewport({ scale: 1 });
    return { document, pages: document.numPages, firstPage: { width, height } };
  };
  return { opened: open(), close: () => void task.destroy() };
}

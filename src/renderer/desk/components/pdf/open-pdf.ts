import { getDocument, GlobalWorkerOptions, type PDFDocumentProxy } from 'pdfjs-dist';
// Vite's own suffix: the address of the built worker.
// oxlint-disable-next-line import/default
import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url';

GlobalWorkerOptions.workerSrc = workerUrl;

export interface OpenPdf {
  readonly document: Promise<PDFDocumentProxy>;
  readonly close: () => void;
}

/** Opens a PDF held in memory. Nothing is fetched: our letters embed their fonts and use no other resources. */
export function openPdf(bytes: Uint8Array): OpenPdf {
  // pdf.js hands the bytes over to its worker and would leave the caller's array empty.
  const task = getDocument({ data: bytes.slice(), useWasm: false, disableFontFace: false });
  return { document: task.promise, close: () => void task.destroy() };
}

import { type PDFPageProxy, TextLayer } from 'pdfjs-dist';

/** The words of a page as elements over its picture, one for each piece that was drawn. */
export type Words = readonly HTMLElement[];

/** Writes a page's words into `over`, unseen, to be selected, searched and read aloud. */
export async function writeWords(
  page: PDFPageProxy,
  over: HTMLElement,
  signal: AbortSignal,
): Promise<Words | undefined> {
  over.replaceChildren();
  const layer = new TextLayer({
    textContentSource: page.streamTextContent(asDrawn),
    container: over,
    viewport: page.getViewport({ scale: 1 }),
  });
  const stop = () => layer.cancel();
  signal.addEventListener('abort', stop);
  try {
    await layer.render();
    return layer.textDivs;
  } catch (error) {
    if (!signal.aborted) throw error;
    return undefined;
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

/** Text the way it was drawn, with its tags. A search reads it the same way, so that what it finds can be marked. */
export const asDrawn = { includeMarkedContent: true, disableNormalization: true } as const;

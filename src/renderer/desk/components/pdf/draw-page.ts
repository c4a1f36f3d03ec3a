import { type PDFDocumentProxy, type RenderTask, TextLayer } from 'pdfjs-dist';

interface Sheet {
  readonly frame: HTMLElement;
  readonly canvas: HTMLCanvasElement;
  readonly text: HTMLElement;
}

/** Draws one page `width` px wide, with its words over it to be selected and read aloud. Gives how to stop. */
export function drawPage(pdf: PDFDocumentProxy, number: number, width: number, sheet: Sheet) {
  let stopped = false;
  let task: RenderTask | undefined;
  let words: TextLayer | undefined;

  const draw = async () => {
    const page = await pdf.getPage(number);
    if (stopped) return;
    const scale = width / page.getViewport({ scale: 1 }).width;
    const viewport = page.getViewport({ scale });
    const sharp = window.devicePixelRatio || 1;
    const { frame, canvas, text } = sheet;
    canvas.width = Math.floor(viewport.width * sharp);
    canvas.height = Math.floor(viewport.height * sharp);
    frame.style.width = `${viewport.width}px`;
    frame.style.height = `${viewport.height}px`;
    frame.style.setProperty('--total-scale-factor', String(scale));
    task = page.render({ canvas, viewport, transform: [sharp, 0, 0, sharp, 0, 0] });
    await task.promise;
    text.replaceChildren();
    words = new TextLayer({
      textContentSource: page.streamTextContent(),
      container: text,
      viewport,
    });
    await words.render();
  };

  const done = draw().catch((error: unknown) => {
    // Stopping rejects what was under way; that is no fault.
    if (!stopped) throw error;
  });
  const stop = () => {
    stopped = true;
    task?.cancel();
    words?.cancel();
  };
  return { done, stop };
}

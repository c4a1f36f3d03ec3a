import type { PDFPageProxy } from 'pdfjs-dist';
import type { Size } from '../page-places.ts';
import { sharpnessOf } from './sharpness.ts';

/** Draws a page `size` px large on a canvas of its own. Gives `undefined` once `signal` has said to stop. */
export async function drawPage(
  page: PDFPageProxy,
  size: Size,
  devicePixelRatio: number,
  signal: AbortSignal,
): Promise<HTMLCanvasElement | undefined> {
  const sharpness = sharpnessOf(size, devicePixelRatio);
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(size.width * sharpness);
  canvas.height = Math.round(size.height * sharpness);
  const scale = canvas.width / page.getViewport({ scale: 1 }).width;
  const task = page.render({ canvas, viewport: page.getViewport({ scale }) });
  const stop = () => task.cancel();
  signal.addEventListener('abort', stop);
  try {
    await task.promise;
    return canvas;
  } catch (error) {
    // Stopping rejects what was under way; that is no fault.
    if (!signal.aborted) throw error;
    freeCanvas(canvas);
    return undefined;
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

/** Gives the memory of a canvas back at once; the collector of garbage takes its time, and a page is tens of megabytes. */
export function freeCanvas(canvas: HTMLCanvasElement): void {
  canvas.width = 0;
  canvas.height = 0;
  canvas.remove();
}

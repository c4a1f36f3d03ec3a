import type { Pdf } from '../open-pdf.ts';
import { drawPage, freeCanvas } from '../page/draw-page.ts';
import { type Fineness, finenessOf } from './fineness.ts';
import type { Size } from '../page-places.ts';

/** A page as it goes to the printer. */
export interface Sheet {
  /** In points. */
  readonly size: Size;
  /** A `data:` address: a `blob:` of a large letter might be put on disk by the browser, in clear. */
  readonly picture: string;
}

/** Of a JPEG; a PNG loses nothing and does not ask. */
const quality = 0.9;

/** Draws every page for the printer, one after the other; gives `undefined` once `signal` has said to stop. */
export async function drawSheets(
  { document, pages }: Pdf,
  signal: AbortSignal,
  tell: (drawn: number) => void,
): Promise<readonly Sheet[] | undefined> {
  const { dotsPerInch, type } = finenessOf(pages);
  const sheets: Sheet[] = [];
  for (let number = 1; number <= pages; number += 1) {
    tell(number);
    const page = await document.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    const pixels = { width: (width * dotsPerInch) / 72, height: (height * dotsPerInch) / 72 };
    const canvas = await drawPage(page, pixels, 1, signal);
    if (!canvas) return undefined;
    const picture = await pictureOf(canvas, type);
    freeCanvas(canvas);
    sheets.push({ size: { width, height }, picture });
  }
  return sheets;
}

/** Made off the thread that answers the person. */
async function pictureOf(canvas: HTMLCanvasElement, type: Fineness['type']): Promise<string> {
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, type, quality));
  if (!blob) throw new Error('a page could not be made a picture');
  const reader = new FileReader();
  const read = new Promise((resolve, reject) => {
    reader.addEventListener('load', resolve);
    reader.addEventListener('error', reject);
  });
  reader.readAsDataURL(blob);
  await read;
  return reader.result as string;
}

import type { PDFPageProxy } from 'pdfjs-dist';
import { useEffect, useRef } from 'react';
import type { Size } from '../page-places.ts';
import { useDevicePixelRatio } from './use-device-pixel-ratio.ts';
import { drawPage, freeCanvas } from './draw-page.ts';

/** Draws the page anew when its size on screen changes; until then the old picture stays, stretched. */
export function usePicture(page: PDFPageProxy | undefined, { width, height }: Size) {
  const picture = useRef<HTMLDivElement>(null);
  const devicePixelRatio = useDevicePixelRatio();
  useEffect(() => {
    const frame = picture.current;
    if (!page || !frame) return undefined;
    const stop = new AbortController();
    const draw = async () => {
      const canvas = await drawPage(page, { width, height }, devicePixelRatio, stop.signal);
      if (!canvas) return;
      for (const old of frame.querySelectorAll('canvas')) freeCanvas(old);
      if (stop.signal.aborted) freeCanvas(canvas);
      else frame.append(canvas);
    };
    void draw();
    return () => stop.abort();
  }, [page, width, height, devicePixelRatio]);
  useEffect(() => {
    const frame = picture.current;
    return () => frame?.querySelectorAll('canvas').forEach(freeCanvas);
  }, []);
  return picture;
}

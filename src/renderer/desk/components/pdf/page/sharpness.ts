import type { Size } from '../page-places.ts';

/** As many pixels as one canvas may have: 64 MB. A page at 400 % on a fine screen would have four times that. */
const most = 2 ** 24;

/** Pixels of the canvas per px of the screen: as many as the screen has, unless memory says otherwise. */
export function sharpnessOf({ width, height }: Size, devicePixelRatio: number): number {
  return Math.min(devicePixelRatio, Math.sqrt(most / (width * height)));
}

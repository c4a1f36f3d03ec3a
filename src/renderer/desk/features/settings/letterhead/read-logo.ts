import { mostDots } from '#domain/letter/letterhead/letterhead.ts';

/** A picture as main takes it: RGB, row by row, opaque on white. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

/** How large a picture of a natural size is drawn: as large as a logo may be, in its own proportions. */
export function logoSize(width: number, height: number): { width: number; height: number } {
  const scale = Math.min(mostDots.width / width, mostDots.height / height);
  return {
    width: Math.max(1, Math.min(mostDots.width, Math.round(width * scale))),
    height: Math.max(1, Math.min(mostDots.height, Math.round(height * scale))),
  };
}

/**
 * Draws a picked PNG or SVG as the dots it is on white paper. It is opened as an image: the browser runs no script in one
 * and fetches nothing for it, and nothing but its dots goes on from here. `undefined` for what is no picture.
 */
export async function readLogo(file: Blob): Promise<Picture | undefined> {
  const url = URL.createObjectURL(file);
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    if (image.naturalWidth === 0 || image.naturalHeight === 0) return undefined;
    const size = logoSize(image.naturalWidth, image.naturalHeight);
    const canvas = Object.assign(document.createElement('canvas'), size);
    const pen = canvas.getContext('2d', { alpha: false });
    if (!pen) return undefined;
    pen.fillStyle = '#fff';
    pen.fillRect(0, 0, size.width, size.height);
    pen.imageSmoothingQuality = 'high';
    pen.drawImage(image, 0, 0, size.width, size.height);
    return { ...size, pixels: opaque(pen.getImageData(0, 0, size.width, size.height).data) };
  } catch {
    return undefined;
  } finally {
    URL.revokeObjectURL(url);
  }
}

/** Red, green and blue of each dot, without the fourth byte. */
export function opaque(dots: Uint8ClampedArray): Uint8Array {
  const pixels = new Uint8Array((dots.length / 4) * 3);
  for (let at = 0; at * 4 < dots.length; at += 1) {
    pixels.set(dots.subarray(at * 4, at * 4 + 3), at * 3);
  }
  return pixels;
}

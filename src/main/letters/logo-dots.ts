import { deflateSync } from 'node:zlib';
import { mostDots, type Logo } from '#domain/letter/letterhead/letterhead.ts';
import { refuse, ok, type Result } from '#domain/result.ts';

/** A picture as its RGB bytes, row by row from the upper left. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

/**
 * A logo from a picture that the desk has drawn: whatever file it came from, nothing but its dots gets here. Refused when
 * they are not as many as they should be.
 */
export function logoOf({
  width,
  height,
  pixels,
}: Picture): Result<Logo, { readonly code: 'logo-malformed' }> {
  const fits = width >= 1 && width <= mostDots.width && height >= 1 && height <= mostDots.height;
  if (!fits || pixels.length !== width * height * 3) return refuse({ code: 'logo-malformed' });
  const dots = deflateSync(pixels, { level: 9 }).toString('base64');
  return ok({ width, height, dots });
}

import type { Logo } from '#domain/letter/letterhead/letterhead.ts';

/** Points on paper for each dot: 360 to the inch. */
const pointsPerDot = 72 / 360;

/** A logo as the document holds it, with its size on paper in points. */
export interface LogoImage {
  readonly width: number;
  readonly height: number;
  /** Makes the image known to the page it is drawn on; gives the operator that draws it in a square of one by one. */
  show(page: PDFKit.PDFPage): string;
}

/** Puts a logo into a document: its dots go in as they are kept, so that the same logo gives the same bytes. */
export function embedLogo(doc: PDFKit.PDFDocument, { width, height, dots }: Logo): LogoImage {
  const image = doc.ref({
    Type: 'XObject',
    Subtype: 'Image',
    Width: width,
    Height: height,
    ColorSpace: 'DeviceRGB',
    BitsPerComponent: 8,
    Filter: 'FlateDecode',
  });
  image.end(Buffer.from(dots, 'base64'));
  return {
    width: width * pointsPerDot,
    height: height * pointsPerDot,
    show(page) {
      page.xobjects.Logo = image;
      return '/Logo Do';
    },
  };
}

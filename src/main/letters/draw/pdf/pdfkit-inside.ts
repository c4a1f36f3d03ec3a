import type { Font } from 'fontkit';

/**
 * The private parts of pdfkit 0.20 that letters lean on, in one place: a document object that no longer has them is
 * refused here, before a single page is drawn.
 */
export interface PdfkitInside {
  readonly _root: {
    readonly id: number;
    readonly data: {
      StructTreeRoot?: { data: Record<string, unknown> };
      readonly Names: { readonly data: Record<string, unknown> };
      AF?: unknown;
    };
  };
  readonly _offsets: (number | null)[];
  readonly _offset: number;
  readonly _id: Uint8Array;
  readonly _info: { readonly id: number };
  _font: EmbeddedFont;
  info: Record<string, unknown>;
  _write(data: string | Uint8Array): void;
  _finalize(): void;
  _addInfo(): void;
  push(end: null): void;
  outline: OutlineItem;
}

interface EmbeddedFont {
  readonly id: string;
  readonly font: Font;
  readonly subset: { readonly glyphs: number[]; includeGlyph(glyph: number): number };
  readonly unicode: (readonly number[])[];
  readonly widths: number[];
  ref(): unknown;
}

interface OutlineItem {
  readonly outlineData: Record<string, unknown>;
  readonly children: readonly OutlineItem[];
}

/** Takes a parsed font, as pdfkit can though its types know bytes only. */
interface TakesParsedFont {
  font(font: Font): void;
}

/** The same document, seen with its private parts. */
export function inside(
  doc: PDFKit.PDFDocument,
): PDFKit.PDFDocument & PdfkitInside & TakesParsedFont {
  if (!hasKnownInside(doc)) throw new Error('this pdfkit is not built as letters expect');
  return doc;
}

function hasKnownInside(doc: object): doc is PDFKit.PDFDocument & PdfkitInside & TakesParsedFont {
  return (
    '_root' in doc &&
    '_offset' in doc &&
    '_id' in doc &&
    'outline' in doc &&
    '_offsets' in doc &&
    Array.isArray(doc._offsets) &&
    ['_write', '_finalize', '_addInfo', 'push'].every(
      (name) => typeof Reflect.get(doc, name) === 'function',
    )
  );
}

/** Something pdfkit writes into an object as it stands. */
export const raw = (text: string): object => ({
  [Symbol.toStringTag]: 'Raw',
  toString: () => text,
});

import type { Line } from '../text/line.ts';
import type { TextStyle } from '../text-styles.ts';
import { pdfNumber } from './pdf-number.ts';

/** The number of pages, shown on each of them before it is known: a form drawn once, at the end. */
export interface PageTotal {
  /** Operators that show it on the current page with its baseline at a point in the page's own coordinates. */
  show(x: number, baseline: number): string;
  /** Fills it in; to be called before the document ends. */
  fill(line: Line): void;
}

export function leavePageTotal(doc: PDFKit.PDFDocument, style: TextStyle): PageTotal {
  const fonts: Record<string, unknown> = {};
  const form = doc.ref({
    Type: 'XObject',
    Subtype: 'Form',
    BBox: [0, -style.size, style.size * 8, style.size * 2],
    Resources: { Font: fonts },
  });
  return {
    show(x, baseline) {
      doc.page.xobjects.PageTotal = form;
      return `q 1 0 0 1 ${pdfNumber(x)} ${pdfNumber(baseline)} cm/PageTotal Do Q`;
    },
    fill(line) {
      const parts = line.pieces.flatMap(({ word }) => word.parts);
      const [first] = parts;
      if (!first) throw new Error('a letter has at least one page');
      const { face } = first;
      fonts[face.id] = face.resource();
      const body = parts.map((part) => part.body).join('');
      form.end(Buffer.from(`BT ${style.ink}/${face.id} ${style.size} Tf[${body}]TJ ET`, 'latin1'));
    },
  };
}

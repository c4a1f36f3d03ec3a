import type { PageFrame } from '../page-frame.ts';
import type { Line } from '../text/line.ts';
import { pdfNumber } from './pdf-number.ts';
import type { LogoImage } from './logo-image.ts';
import type { Tag, TagTree } from './tag-tree.ts';
import { marksFor, unmarked } from './text-marks.ts';
import { textPen, type TextPlace } from './text-pen.ts';

/** Why something is on the page that is not part of the text (ISO 32000-1, 14.8.2.2). */
type Artifact = 'rule' | 'header' | 'footer';

const artifacts: Record<Artifact, string> = {
  rule: '/Artifact<</Type/Layout>>BDC',
  header: '/Artifact<</Type/Pagination/Subtype/Header>>BDC',
  footer: '/Artifact<</Type/Pagination/Subtype/Footer>>BDC',
};

/** One page being drawn: operators are gathered and handed to pdfkit at once. Places are points from the upper left corner. */
export interface Sheet {
  readonly frame: PageFrame;
  /** Lines of text that a tag owns, from `top` down. */
  text(tag: Tag, lines: readonly Line[], place: TextPlace): void;
  /** A picture that a tag owns, with its upper left corner at a place. */
  image(tag: Tag, image: LogoImage, x: number, top: number): void;
  /** Lines and areas that a tag owns, as operators in the page's own coordinates. */
  shapes(tag: Tag, operators: string): void;
  /** Text that belongs to the page rather than to the letter. */
  artifactText(kind: Artifact, lines: readonly Line[], place: TextPlace): void;
  rule(from: number, to: number, y: number, stroke: string): void;
  artifact(kind: Artifact, operators: string): void;
  end(): void;
}

export function openSheet(doc: PDFKit.PDFDocument, tags: TagTree, frame: PageFrame): Sheet {
  doc.addPage({ size: [frame.width, frame.height], margin: 0 });
  tags.startPage(doc.page);
  // pdfkit turns the page upside down; operators here are in the page's own coordinates.
  const operators: string[] = [`1 0 0 -1 0 ${pdfNumber(frame.height)} cm`];
  const pen = textPen(doc.page, operators);

  return {
    frame,
    text(tag, lines, place) {
      if (lines.some((line) => line.advance > 0)) pen(lines, place, marksFor(tag, tags));
    },
    image(tag, image, x, top) {
      const { width, height } = image;
      const place = [width, 0, 0, height, x, frame.height - top - height].map(pdfNumber).join(' ');
      operators.push(
        `/${tag.type}<</MCID ${tags.mark(tag)}>>BDC q ${place} cm ${image.show(doc.page)} Q EMC`,
      );
    },
    shapes(tag, inner) {
      operators.push(`/${tag.type}<</MCID ${tags.mark(tag)}>>BDC q ${inner} Q EMC`);
    },
    artifactText(kind, lines, place) {
      operators.push(artifacts[kind]);
      pen(lines, place, unmarked);
      operators.push('EMC');
    },
    rule(from, to, y, stroke) {
      const height = pdfNumber(frame.height - y);
      operators.push(
        `${artifacts.rule} ${stroke} ${pdfNumber(from)} ${height} m ${pdfNumber(to)} ${height} l S EMC`,
      );
    },
    artifact(kind, inner) {
      operators.push(artifacts[kind], inner, 'EMC');
    },
    end() {
      doc.addContent(Buffer.from(operators.join('\n'), 'latin1'));
    },
  };
}

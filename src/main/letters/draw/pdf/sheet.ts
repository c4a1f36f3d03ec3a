import type { PageFrame } from '../page-frame.ts';
import type { Line } from '../text/line.ts';
import type { TextStyle } from '../text-styles.ts';
import type { Tag, TagTree } from './tag-tree.ts';

/** Why something is on the page that is not part of the text (ISO 32000-1, 14.8.2.2). */
export type Artifact = 'rule' | 'header' | 'footer';

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
  /** Text that belongs to the page rather than to the letter. */
  artifactText(kind: Artifact, lines: readonly Line[], place: TextPlace): void;
  rule(from: number, to: number, y: number, stroke: string): void;
  artifact(kind: Artifact, operators: string): void;
  end(): void;
}

export interface TextPlace {
  readonly x: number;
  readonly top: number;
  /** Lines that run from right to left end here; others begin at `x`. */
  readonly width: number;
  readonly style: TextStyle;
}

const number = (value: number): string => String(Math.round(value * 100) / 100);

export function openSheet(doc: PDFKit.PDFDocument, tags: TagTree, frame: PageFrame): Sheet {
  doc.addPage({ size: [frame.width, frame.height], margin: 0 });
  const { page } = doc;
  tags.startPage(page);
  // pdfkit turns the page upside down; operators here are in the page's own coordinates.
  const operators: string[] = [`1 0 0 -1 0 ${number(frame.height)} cm`];
  let font = '';
  let ink = '';

  const show = (lines: readonly Line[], { x, top, width, style }: TextPlace) => {
    const { size, leading } = style;
    operators.push('BT');
    if (ink !== style.ink) operators.push((ink = style.ink));
    for (const [index, line] of lines.entries()) {
      if (line.pieces.length === 0) continue;
      // Capitals stand in the middle of their line.
      const baseline = number(frame.height - top - leading * (index + 0.5) - size * 0.36);
      const left = line.rightToLeft ? x + width - (line.advance * size) / 1000 : x;
      let started = false;
      let open = '';
      const close = () => {
        if (open !== '') operators.push(`[${open}]TJ`);
        open = '';
      };
      for (const { part, at } of line.pieces) {
        if (at !== undefined || !started) {
          close();
          operators.push(`1 0 0 1 ${number(left + ((at ?? 0) * size) / 1000)} ${baseline} Tm`);
          started = true;
        }
        const wanted = `/${part.face.id} ${size} Tf`;
        if (font !== wanted) {
          close();
          operators.push((font = wanted));
          page.fonts[part.face.id] ??= part.face.resource();
        }
        if (part.rise === 0) {
          open += part.body;
        } else {
          close();
          operators.push(`${number((part.rise * size) / 1000)} Ts[${part.body}]TJ 0 Ts`);
        }
      }
      close();
    }
    operators.push('ET');
  };

  return {
    frame,
    text(tag, lines, place) {
      if (lines.every((line) => line.pieces.length === 0)) return;
      operators.push(`/${tag.type}<</MCID ${tags.mark(tag)}>>BDC`);
      show(lines, place);
      operators.push('EMC');
    },
    artifactText(kind, lines, place) {
      operators.push(artifacts[kind]);
      show(lines, place);
      operators.push('EMC');
    },
    rule(from, to, y, stroke) {
      const height = number(frame.height - y);
      operators.push(
        `${artifacts.rule} ${stroke} ${number(from)} ${height} m ${number(to)} ${height} l S EMC`,
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

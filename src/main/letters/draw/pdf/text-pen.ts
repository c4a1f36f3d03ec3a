import type { Line } from '../text/line.ts';
import type { TextStyle } from '../text-styles.ts';
import { pdfNumber } from './pdf-number.ts';
import type { TextMarks } from './text-marks.ts';

export interface TextPlace {
  readonly x: number;
  readonly top: number;
  /** Lines that run from right to left end here; others begin at `x`. */
  readonly width: number;
  readonly style: TextStyle;
}

/** Writes lines of text as page operators, choosing fonts and colours only when they change. */
export type TextPen = (lines: readonly Line[], place: TextPlace, marks: TextMarks) => void;

export function textPen(page: PDFKit.PDFPage, operators: string[]): TextPen {
  let font = '';
  let ink = '';
  let shown = '';

  const flush = () => {
    if (shown !== '') operators.push(`[${shown}]TJ`);
    shown = '';
  };
  const write = (operator: string) => {
    if (operator === '') return;
    flush();
    operators.push(operator);
  };

  const showLine = (
    { pieces }: Line,
    left: number,
    baseline: number,
    size: number,
    marks: TextMarks,
  ) => {
    for (const [index, { word, at }] of pieces.entries()) {
      write(marks.enter(word.reading));
      if (at !== undefined || index === 0) {
        const place = left + ((at ?? 0) * size) / 1000;
        write(`1 0 0 1 ${pdfNumber(place)} ${pdfNumber(baseline)} Tm`);
      }
      for (const { face, body, rise } of word.parts) {
        const wanted = `/${face.id} ${size} Tf`;
        if (font !== wanted) {
          write((font = wanted));
          page.fonts[face.id] ??= face.resource();
        }
        if (rise === 0) shown += body;
        else write(`${pdfNumber((rise * size) / 1000)} Ts[${body}]TJ 0 Ts`);
      }
    }
    flush();
  };

  return (lines, { x, top, width, style }, marks) => {
    operators.push('BT');
    if (ink !== style.ink) operators.push((ink = style.ink));
    for (const [index, line] of lines.entries()) {
      // Capitals stand in the middle of their line.
      const middle = top + style.leading * (index + 0.5);
      const baseline = page.height - middle - style.size * 0.36;
      const left = line.rightToLeft ? x + width - (line.advance * style.size) / 1000 : x;
      showLine(line, left, baseline, style.size, marks);
    }
    write(marks.leave());
    operators.push('ET');
  };
}

import type { LetterDocument } from '#domain/letter/letter-document.ts';
import { letterWords } from './letter-words.ts';
import { frames, type Orientation, type PageFrame } from './page-frame.ts';
import { leavePageTotal } from './pdf/page-total.ts';
import { openSheet, type Sheet } from './pdf/sheet.ts';
import type { TagTree } from './pdf/tag-tree.ts';
import { breakLines } from './text/break-lines.ts';
import { emptyLine, type Line } from './text/line.ts';
import type { Typesetter } from './text/typesetter.ts';
import { styles, type TextStyle } from './text-styles.ts';

/** Where drawing has come to: a page, and how far down it. */
export interface Flow {
  readonly tags: TagTree;
  readonly sheet: Sheet;
  readonly frame: PageFrame;
  readonly pages: number;
  readonly orientation: Orientation;
  y: number;
  /** Points left above the page's bottom. */
  room(): number;
  atTop(): boolean;
  /** Leaves space between blocks, but none at the top of a page. */
  space(points: number): void;
  /** Goes on at the top of a new page. */
  turn(orientation?: Orientation): void;
  lines(text: string, width: number, style: TextStyle): readonly Line[];
  /** Ends the last page and fills in how many there were. */
  finish(): void;
}

/** Above whatever stands first on a page, in points from its upper edge. */
const practiceTop = 22;

export function startFlow(
  doc: PDFKit.PDFDocument,
  tags: TagTree,
  typesetter: Typesetter,
  letter: LetterDocument,
): Flow {
  const words = letterWords[letter.language];
  const style = styles.foot;
  const total = leavePageTotal(doc, style);
  const line = (text: string) => breakLines(text, 100_000, style, typesetter)[0] ?? emptyLine;
  const reference = line(letter.reference);
  const points = (advance: number) => (advance * style.size) / 1000;

  let orientation: Orientation = 'portrait';
  let sheet = openSheet(doc, tags, frames[orientation]);
  let pages = 1;

  const practice = letter.practice && line(words.practice);

  const endPage = () => {
    const { frame } = sheet;
    const top = frame.foot - style.leading / 2 - style.size * 0.36;
    const number = line(words.page(pages));
    const place = { top, width: 0, style };
    sheet.artifactText('footer', [number], { ...place, x: frame.left });
    const after = frame.left + points(number.advance);
    sheet.artifact('footer', total.show(after, frame.height - frame.foot));
    sheet.artifactText('footer', [reference], {
      ...place,
      x: frame.right - points(reference.advance),
    });
    if (practice)
      sheet.artifactText('header', [practice], {
        x: frame.left,
        top: practiceTop,
        width: 0,
        style,
      });
    sheet.end();
  };

  return {
    tags,
    get sheet() {
      return sheet;
    },
    get frame() {
      return sheet.frame;
    },
    get pages() {
      return pages;
    },
    get orientation() {
      return orientation;
    },
    y: sheet.frame.top,
    room() {
      return this.frame.bottom - this.y;
    },
    atTop() {
      return this.y <= this.frame.top;
    },
    space(height) {
      if (!this.atTop()) this.y += height;
    },
    turn(next = orientation) {
      endPage();
      orientation = next;
      sheet = openSheet(doc, tags, frames[orientation]);
      pages += 1;
      this.y = sheet.frame.top;
    },
    lines: (text, width, textStyle) => breakLines(text, width, textStyle, typesetter),
    finish() {
      endPage();
      total.fill(line(String(pages)));
    },
  };
}

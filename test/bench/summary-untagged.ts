import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Document, Font, Page, renderToBuffer, StyleSheet, Text, View } from '@react-pdf/renderer';
import * as fontkit from 'fontkit';
import { jsPDF } from 'jspdf';
import { autoTable } from 'jspdf-autotable';
import { PDFDocument, rgb, type PDFFont } from 'pdf-lib';
import { createElement } from 'react';
import type { SummaryTable } from './summary-table.ts';

const { resolve } = createRequire(import.meta.url);
const fontFile = (cut: string) => resolve(`@expo-google-fonts/inter/${cut}/Inter_${cut}.ttf`);
const regular = fontFile('400Regular');
const strong = fontFile('600SemiBold');
const margin = 62;
const size = 8;
const leading = 11;

/** jsPDF with its table plug-in. It writes no tags. */
export async function withJsPdf({ columns, rows, widths }: SummaryTable): Promise<Uint8Array> {
  const doc = new jsPDF({ unit: 'pt', format: 'a4', compress: true });
  for (const [file, style] of [
    [regular, 'normal'],
    [strong, 'bold'],
  ] as const) {
    doc.addFileToVFS(`${style}.ttf`, readFileSync(file).toString('base64'));
    doc.addFont(`${style}.ttf`, 'Inter', style);
  }
  autoTable(doc, {
    head: [[...columns]],
    body: rows.map((row) => [...row]),
    margin: { top: margin, bottom: margin, left: margin, right: margin },
    tableWidth: 471,
    theme: 'plain',
    styles: { font: 'Inter', fontSize: size, cellPadding: 3 },
    columnStyles: Object.fromEntries(widths.map((width, at) => [at, { cellWidth: width }])),
  });
  return new Uint8Array(doc.output('arraybuffer'));
}

/** pdf-lib knows no tables: lines are broken by hand, by words it measures once each. It writes no tags. */
export async function withPdfLib({ columns, rows, widths }: SummaryTable): Promise<Uint8Array> {
  const doc = await PDFDocument.create();
  doc.registerFontkit(fontkit as never);
  const fonts = {
    regular: await doc.embedFont(readFileSync(regular), { subset: false }),
    strong: await doc.embedFont(readFileSync(strong), { subset: false }),
  };
  let page = doc.addPage([595.28, 841.89]);
  let y = 841.89 - margin;
  const draw = (cells: readonly string[], font: PDFFont) => {
    const broken = cells.map((cell, at) => brokenLines(cell, (widths[at] ?? 0) - 9, font));
    const height = Math.max(...broken.map((lines) => lines.length)) * leading;
    if (y - height < margin) {
      page = doc.addPage([595.28, 841.89]);
      y = 841.89 - margin;
    }
    let x = margin;
    for (const [at, lines] of broken.entries()) {
      for (const [line, text] of lines.entries()) {
        page.drawText(text, { x, y: y - (line + 1) * leading, size, font });
      }
      x += widths[at] ?? 0;
    }
    y -= height + 6;
    const end = { x: 595.28 - margin, y: y + 3 };
    page.drawLine({
      start: { x: margin, y: y + 3 },
      end,
      thickness: 0.5,
      color: rgb(0.8, 0.8, 0.8),
    });
  };
  draw(columns, fonts.strong);
  for (const row of rows) draw(row, fonts.regular);
  return doc.save();
}

const widthsOf = new WeakMap<PDFFont, Map<string, number>>();

function widthOf(word: string, font: PDFFont): number {
  const known = widthsOf.get(font) ?? new Map<string, number>();
  widthsOf.set(font, known);
  const width = known.get(word) ?? font.widthOfTextAtSize(word, size);
  known.set(word, width);
  return width;
}

function brokenLines(text: string, width: number, font: PDFFont): readonly string[] {
  const lines: string[] = [];
  const space = widthOf(' ', font);
  let line = '';
  let reached = 0;
  for (const word of text.split(' ')) {
    const longer = line === '' ? widthOf(word, font) : reached + space + widthOf(word, font);
    if (line !== '' && longer > width) {
      lines.push(line);
      line = word;
      reached = widthOf(word, font);
    } else {
      line = line === '' ? word : `${line} ${word}`;
      reached = longer;
    }
  }
  return [...lines, line];
}

Font.register({ family: 'Inter', fonts: [{ src: regular }, { src: strong, fontWeight: 600 }] });
// It hyphenates English where it is let.
Font.registerHyphenationCallback((word) => [word]);

const look = StyleSheet.create({
  page: { padding: margin, fontFamily: 'Inter', fontSize: size },
  row: {
    flexDirection: 'row',
    borderBottomWidth: 0.5,
    borderBottomColor: '#ccc',
    paddingVertical: 3,
  },
});

/** react-pdf: a tree of components laid out by flexbox. It writes no tags. */
export async function withReactPdf({ columns, rows, widths }: SummaryTable): Promise<Uint8Array> {
  const line = (cells: readonly string[], key: number, weight: number) =>
    createElement(
      View,
      { key, style: look.row, wrap: false },
      cells.map((cell, at) =>
        createElement(
          Text,
          { key: at, style: { width: widths[at] ?? 0, paddingRight: 9, fontWeight: weight } },
          cell,
        ),
      ),
    );
  const body = [line(columns, -1, 600), ...rows.map((row, at) => line(row, at, 400))];
  return renderToBuffer(
    createElement(Document, null, createElement(Page, { size: 'A4', style: look.page }, body)),
  );
}

import { createRequire } from 'node:module';
import PDFDocument from 'pdfkit';
import pdfmake from 'pdfmake';
import type { SummaryTable } from './summary-table.ts';

const { resolve } = createRequire(import.meta.url);
const fontFile = (cut: string) => resolve(`@expo-google-fonts/inter/${cut}/Inter_${cut}.ttf`);
const regular = fontFile('400Regular');
const strong = fontFile('600SemiBold');
const margin = 62;
const size = 8;

function openPdfkit(font: string): { doc: PDFKit.PDFDocument; bytes: () => Promise<Uint8Array> } {
  const doc = new PDFDocument({
    size: 'A4',
    margin,
    pdfVersion: '1.7',
    subset: 'PDF/A-3a',
    tagged: true,
    lang: 'sv',
    font,
  });
  const chunks: Uint8Array[] = [];
  doc.on('data', (chunk: Uint8Array) => chunks.push(chunk));
  const ended = new Promise<Uint8Array>((done) => doc.on('end', () => done(Buffer.concat(chunks))));
  return {
    doc,
    bytes: () => {
      doc.end();
      return ended;
    },
  };
}

/** What one writes first with pdfkit: a height asked, a tag opened and a text put for every cell. */
export function withPlainPdfkit({ columns, rows, widths }: SummaryTable): Promise<Uint8Array> {
  // A default font that is also chosen by name would be parsed again at every choice, and flatter the ratio.
  const { doc, bytes } = openPdfkit('');
  doc.registerFont('regular', regular);
  doc.registerFont('strong', strong);
  const table = doc.struct('Table');
  doc.addStructure(table);
  const placed = widths.map((width, at) => ({
    width: width - 9,
    x: widths.slice(0, at).reduce((sum, each) => sum + each, margin),
  }));
  let y = margin;
  const draw = (cells: readonly string[], type: 'TH' | 'TD') => {
    doc.font(type === 'TH' ? 'strong' : 'regular').fontSize(size);
    const height = Math.max(
      ...cells.map((cell, at) => doc.heightOfString(cell, { width: placed[at]?.width ?? 0 })),
    );
    if (y + height > doc.page.height - margin) {
      doc.addPage();
      y = margin;
    }
    const row = doc.struct('TR');
    table.add(row);
    for (const [at, cell] of cells.entries()) {
      const { x, width } = placed[at] ?? { x: 0, width: 0 };
      row.add(doc.struct(type, {}, () => void doc.text(cell, x, y, { width })));
    }
    row.end();
    y += height + 6;
    doc.markContent('Artifact', { type: 'Layout' });
    doc
      .moveTo(margin, y - 3)
      .lineTo(doc.page.width - margin, y - 3)
      .stroke();
    doc.endMarkedContent();
  };
  draw(columns, 'TH');
  for (const row of rows) draw(row, 'TD');
  table.end();
  return bytes();
}

/** pdfkit's own table, tagged. */
export function withPdfkitTable({ columns, rows, widths }: SummaryTable): Promise<Uint8Array> {
  // Here it is the other way about: each cell goes back to the font's file, which is kept only if it is the default.
  const { doc, bytes } = openPdfkit(regular);
  const root = doc.struct('Document');
  doc.addStructure(root);
  doc.fontSize(size);
  // Known to pdfkit, not yet to its types.
  const tagged = { structParent: root };
  const table = doc.table({ columnStyles: [...widths], ...tagged });
  table.row(columns.map((text) => ({ text, type: 'TH' })));
  for (const row of rows) table.row([...row]);
  table.end();
  root.end();
  return bytes();
}

pdfmake.setFonts({ Inter: { normal: regular, bold: strong } });
pdfmake.setLocalAccessPolicy(() => true);
pdfmake.setUrlAccessPolicy(() => false);

/** pdfmake, asked for tags; it writes an empty tag tree. */
export function withPdfmake({ columns, rows, widths }: SummaryTable): Promise<Uint8Array> {
  return pdfmake
    .createPdf({
      pageSize: 'A4',
      pageMargins: margin,
      version: '1.7',
      subset: 'PDF/A-3a',
      tagged: true,
      defaultStyle: { font: 'Inter', fontSize: size },
      content: [
        {
          layout: 'lightHorizontalLines',
          table: {
            headerRows: 1,
            widths: widths.map((width) => width - 9),
            body: [
              columns.map((text) => ({ text, bold: true })),
              ...rows.map((row) => row.map((text) => ({ text }))),
            ],
          },
        },
      ],
    })
    .getBuffer();
}

import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Extract } from '#domain/disclosure/proof/proof.ts';
import { extractFile } from './extract-file.ts';

/**
 * All that a reader can get out of a PDF: the text of its pages, its outline and metadata, and the files inside it with
 * their names and descriptions. It is read by another library than the one that drew it.
 */
export async function extractPdf(where: string, bytes: Uint8Array): Promise<Extract[]> {
  const task = getDocument({
    // pdf.js takes the bytes over.
    data: Uint8Array.from(bytes),
    useSystemFonts: false,
    disableFontFace: true,
    verbosity: 0,
  });
  try {
    const pdf = await task.promise;
    return [
      { where, form: 'running', text: await pagesOf(pdf) },
      { where: `${where}, metadata`, form: 'running', text: await aboutOf(pdf) },
      ...(await filesIn(where, pdf)),
    ];
  } finally {
    await task.destroy();
  }
}

async function pagesOf(pdf: PDFDocumentProxy): Promise<string> {
  const pages: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    // A mark begins and ends with a cell or a paragraph: what stands in two of them is not one text.
    pages.push(
      items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '\n')).join(''),
    );
    page.cleanup();
  }
  return pages.join('\n');
}

async function aboutOf(pdf: PDFDocumentProxy): Promise<string> {
  const { info, metadata } = await pdf.getMetadata();
  const outline = await pdf.getOutline();
  return [JSON.stringify(info), metadata?.getRaw() ?? '', JSON.stringify(outline ?? [])].join('\n');
}

async function filesIn(where: string, pdf: PDFDocumentProxy): Promise<Extract[]> {
  const attached = (await pdf.getAttachments()) ?? new Map();
  const extracts: Extract[] = [];
  for (const [id, { filename, description, content }] of attached) {
    const named = `${where}, ${filename}`;
    const bytes = content ?? (await pdf.getAttachmentContent(id));
    if (!bytes) throw new Error('a file inside the letter cannot be read');
    extracts.push({ where: named, form: 'running', text: `${filename}\n${description}` });
    extracts.push(extractFile(named, bytes));
  }
  return extracts;
}

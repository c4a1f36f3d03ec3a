import PDFDocument from 'pdfkit';
import type { LetterDocument } from '#domain/letter/letter-document.ts';
import { oneLine } from '../text/plain-lines.ts';
import { addArchiveMetadata } from './archive-metadata.ts';

/** An empty document that says of itself what an archive (PDF/A-3a) and a screen reader (PDF/UA-1) ask. */
export function openPdf(letter: LetterDocument): PDFKit.PDFDocument {
  const doc = new PDFDocument({
    pdfVersion: '1.7',
    subset: 'PDF/A-3a',
    tagged: true,
    lang: letter.language,
    displayTitle: true,
    autoFirstPage: false,
    // No default font: one that no letter uses would be opened for every letter.
    font: '',
    info: {
      Title: oneLine(letter.title),
      Author: oneLine(letter.sender[0] ?? ''),
      Subject: oneLine(letter.reference),
      Creator: 'Ombud',
      Producer: 'Ombud',
      CreationDate: new Date(`${letter.date}T00:00:00Z`),
    },
  });
  addArchiveMetadata(doc);
  return doc;
}

/** Ends a document and gives its bytes, in memory of their own that can be handed on to another thread. */
export async function closePdf(doc: PDFKit.PDFDocument): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  doc.on('data', (chunk: Uint8Array) => chunks.push(chunk));
  const ended = new Promise<void>((resolve, reject) => {
    doc.once('end', resolve);
    doc.once('error', reject);
  });
  doc.end();
  await ended;
  const bytes = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

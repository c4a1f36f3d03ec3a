import { createHash } from 'node:crypto';
import type { Attachment } from '../attachment.ts';
import type { PackedObjects } from './packed-objects.ts';
import { inside, raw } from './pdfkit-inside.ts';
import { textString } from './text-string.ts';

/**
 * Puts files inside a document as PDF/A-3 asks (ISO 19005-3, 6.8): each by name in the names tree and in the document's
 * associated files, as the data its pages show. pdfkit's own way writes the checksum as text and takes the clock's date.
 *
 * @param date `YYYY-MM-DD`, the letter's own
 */
export function attachFiles(
  document: PDFKit.PDFDocument,
  packed: PackedObjects,
  attachments: readonly Attachment[],
  date: string,
): void {
  if (attachments.length === 0) return;
  const doc = inside(document);
  const places = attachments.map((attachment) => {
    const file = doc.ref({
      Type: 'EmbeddedFile',
      Subtype: raw(pdfName(attachment.mediaType)),
      Params: raw(paramsOf(attachment.bytes, date)),
    });
    file.end(Buffer.from(attachment.bytes));
    const specification = packed.reserve();
    const name = textString(attachment.name);
    packed.write(
      specification,
      `<</Type/Filespec/AFRelationship/Data/F ${name}/UF ${name}` +
        `/Desc ${textString(attachment.description)}/EF<</F ${file.id} 0 R/UF ${file.id} 0 R>>>>`,
    );
    return { name, place: `${specification} 0 R` };
  });
  // A reader looks a name up by halving, so they have to stand in order.
  const sorted = places.toSorted((one, other) => (one.name < other.name ? -1 : 1));
  const names = sorted.map(({ name, place }) => `${name} ${place}`).join(' ');
  doc._root.data.Names.data.EmbeddedFiles = raw(`<</Names[${names}]>>`);
  doc._root.data.AF = raw(`[${places.map(({ place }) => place).join(' ')}]`);
}

function paramsOf(bytes: Uint8Array, date: string): string {
  const day = `(D:${date.replaceAll('-', '')}000000Z)`;
  const checksum = createHash('md5').update(bytes).digest('hex');
  return `<</Size ${bytes.length}/CreationDate ${day}/ModDate ${day}/CheckSum <${checksum}>>>`;
}

/** A media type as a name: what is not a letter or figure is written by its code. */
const pdfName = (text: string): string =>
  `/${text.replaceAll(/[^\w.-]/g, (sign) => `#${sign.charCodeAt(0).toString(16).padStart(2, '0')}`)}`;

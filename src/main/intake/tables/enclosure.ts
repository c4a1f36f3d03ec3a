import { decodeText } from '../text/decode-text.ts';
import { extensionOf, type IncomingFile } from '../incoming-file.ts';

/** How files begin that are kept and listed, and never made into a table. */
const beginnings = [
  { mediaType: 'image/png', begins: /^\x89PNG\r\n/ },
  { mediaType: 'image/jpeg', begins: /^\xff\xd8\xff/ },
  { mediaType: 'image/gif', begins: /^GIF8[79]a/ },
  { mediaType: 'image/webp', begins: /^RIFF....WEBP/s },
  { mediaType: 'image/tiff', begins: /^(?:II\*\0|MM\0\*)/ },
  { mediaType: 'image/bmp', begins: /^BM/ },
  { mediaType: 'image/heic', begins: /^....ftyp(?:heic|heix|mif1|msf1)/s },
  { mediaType: 'application/pdf', begins: /^%PDF-/ },
] as const;

const textTypes: Readonly<Record<string, string>> = {
  '': 'text/plain',
  txt: 'text/plain',
  text: 'text/plain',
  log: 'text/plain',
  md: 'text/markdown',
  htm: 'text/html',
  html: 'text/html',
  svg: 'image/svg+xml',
};

/**
 * What a text, an image or a PDF is as an enclosure: by its first bytes, whatever it is called; texts by their name, and
 * only without characters that no text has. `undefined` for anything else.
 */
export function enclosureType({
  name,
  bytes,
}: Pick<IncomingFile, 'name' | 'bytes'>): string | undefined {
  const start = Buffer.from(bytes.subarray(0, 16)).toString('latin1');
  const known = beginnings.find(({ begins }) => begins.test(start))?.mediaType;
  if (known) return known;
  const asText = textTypes[extensionOf(name)];
  return asText !== undefined && !decodeText(bytes).includes('\0') ? asText : undefined;
}

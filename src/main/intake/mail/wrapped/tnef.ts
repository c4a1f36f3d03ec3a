import { decodePage } from '../../outlook/message-properties.ts';
import type { Part } from '../../outlook/mime-parts.ts';
import { textPart } from '../../outlook/mime-parts.ts';
import { rtfPart } from '../../outlook/rtf-text.ts';
import { type MapiProperties, mapiProperties } from './tnef-properties.ts';

/** What Outlook packed into a `winmail.dat`: the body it wrote, and the files beside it. */
export interface TnefContent {
  readonly body: Part | undefined;
  readonly files: readonly Part[];
}

const signature = 0x223e9f78;
/** Attributes by the number of their kind ([MS-OXTNEF], 2.1.3.2). */
const attribute = {
  body: 0x0002800c,
  title: 0x00018010,
  content: 0x0006800f,
  next: 0x00069002,
  message: 0x00069003,
  attachment: 0x00069005,
  codePage: 0x00069007,
} as const;
const deepest = 3;

interface Attachment {
  title?: Buffer;
  content?: Buffer;
  properties?: MapiProperties;
}

/** Reads a TNEF stream ([MS-OXTNEF]); `undefined` for bytes that are none, or that end within what they announce. */
export function openTnef(bytes: Uint8Array, depth = 0): TnefContent | undefined {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (file.length < 6 || file.readUInt32LE(0) !== signature || depth > deepest) return undefined;
  let codePage = 1252;
  let text: Buffer | undefined;
  let message: MapiProperties | undefined;
  const attachments: Attachment[] = [];
  try {
    for (let at = 6; at + 11 <= file.length;) {
      const id = file.readUInt32LE(at + 1);
      const length = file.readUInt32LE(at + 5);
      const value = file.subarray(at + 9, at + 9 + length);
      if (value.length < length) return undefined;
      at += 9 + length + 2;
      const current = attachments.at(-1);
      if (id === attribute.codePage && length >= 4) codePage = value.readUInt32LE(0);
      if (id === attribute.body) text = value;
      if (id === attribute.message) message = mapiProperties(value);
      if (id === attribute.next) attachments.push({});
      if (current && id === attribute.title) current.title = value;
      if (current && id === attribute.content) current.content = value;
      if (current && id === attribute.attachment) current.properties = mapiProperties(value);
    }
  } catch (error) {
    // Reading beyond the end.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
  const files = attachments.flatMap((one) => fileOf(one, codePage, depth));
  return { body: bodyOf(message, text, codePage), files };
}

function bodyOf(
  message: MapiProperties | undefined,
  text: Buffer | undefined,
  codePage: number,
): Part | undefined {
  const page = message?.number('3FDE') ?? codePage;
  const plain =
    message?.text('1000', codePage) || (text ? withoutEnd(decodePage(text, codePage)) : '');
  if (plain.trim()) return textPart('text/plain', plain);
  const html = message?.binary('1013');
  if (html) return textPart('text/html', decodePage(html, page));
  const rtf = message?.binary('1009');
  return rtf && rtfPart(rtf);
}

function fileOf(
  { title, content, properties }: Attachment,
  codePage: number,
  depth: number,
): Part[] {
  const short = title ? withoutEnd(decodePage(title, codePage)) : '';
  const name = properties?.text('3707', codePage) || properties?.text('3001', codePage) || short;
  const embedded = properties?.object('3701');
  if (embedded) {
    const inner = openTnef(embedded, depth + 1);
    // A message within the message: what it says stands as a text beside its files.
    if (inner)
      return [
        ...(inner.body ? [{ ...inner.body, name: `${name || 'message'}.txt` }] : []),
        ...inner.files,
      ];
    return [{ name, mediaType: 'application/octet-stream', content: embedded }];
  }
  const bytes = content ?? properties?.binary('3701') ?? Buffer.alloc(0);
  const mediaType = properties?.text('370E', codePage) || 'application/octet-stream';
  return [{ name, mediaType, content: bytes }];
}

const withoutEnd = (text: string) => text.split('\0')[0] ?? '';

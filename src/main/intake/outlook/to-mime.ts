import type { Storage } from './compound-file.ts';
import { decodePage, propertiesOf, type Properties } from './message-properties.ts';
import { pageOfLocale } from './locale-pages.ts';
import { multipart, type Part, single, textPart } from './mime-parts.ts';
import { rtfPart } from './rtf-text.ts';
import { headerLines } from './transport-headers.ts';

/** Messages within messages: real ones stay under three. */
const deepest = 5;

/**
 * An Outlook message (`.msg`, [MS-OXMSG]) as an Internet message (RFC 5322) that says the same: its header as it was
 * transported, its text, its attachments in their order. The same bytes always give the same message.
 */
export const toMime = (root: Storage): Buffer => messageIn(root, 'message', 0);

/** Whether a compound file is a message. */
export const isMessage = ({ streams }: Storage): boolean => streams.has('__properties_version1.0');

function messageIn(storage: Storage, kind: 'message' | 'embedded', depth: number): Buffer {
  const message = propertiesOf(storage, kind, codePageOf(propertiesOf(storage, kind, 1252)));
  const header = headerLines(message);
  const attachments = attachmentsIn(storage, message, depth);
  const [signed] = attachments;
  if (/^IPM\.Note\.SMIME/i.test(message.text('001A')) && signed) {
    return signedMessage(header, signed.content);
  }
  return multipart(header, [bodyOf(message), ...attachments]);
}

/** Where Outlook says what its texts of eight bits are in ([MS-OXCMSG]): a code page, the language, the page for the Internet. */
const codePageOf = ({ number }: Properties): number =>
  number('3FFD') ?? pageOfLocale(number('3FF1')) ?? number('3FDE') ?? 1252;

/** Outlook keeps the whole of a signed or encrypted message as one attachment ([MS-OXOSMIME]): MIME, or bare CMS. */
function signedMessage(header: readonly string[], content: Uint8Array): Buffer {
  const bytes = Buffer.from(content);
  if (/^[\w-]{1,60}:/.test(bytes.toString('latin1', 0, 80))) {
    return Buffer.concat([Buffer.from(`${header.join('\r\n')}\r\n`), bytes]);
  }
  return single(header, { name: 'smime.p7m', mediaType: 'application/pkcs7-mime', content });
}

function bodyOf(message: Properties): Part {
  const plain = message.text('1000');
  if (plain.trim()) return textPart('text/plain', plain);
  const html = message.text('1013') || htmlIn(message);
  if (html.trim()) return textPart('text/html', html);
  const rtf = message.binary('1009');
  return (rtf && rtfPart(rtf)) ?? textPart('text/plain', plain);
}

function htmlIn(message: Properties): string {
  const bytes = message.binary('1013');
  return bytes ? decodePage(bytes, message.number('3FDE') ?? 65001) : '';
}

function attachmentsIn({ storages }: Storage, message: Properties, depth: number): Part[] {
  const held = [...storages].filter(([name]) => name.startsWith('__attach_version1.0_#'));
  const inOrder = held.toSorted(([one], [other]) => (one < other ? -1 : 1));
  return inOrder.map(([, storage]) => attachmentIn(storage, codePageOf(message), depth));
}

/** How Outlook holds an attachment ([MS-OXCMSG], 2.2.2.9): those by reference are not in the file. */
const byReference = [2, 3, 4, 7];

function attachmentIn(storage: Storage, codePage: number, depth: number): Part {
  const attachment = propertiesOf(storage, 'part', codePage);
  const name = attachment.text('3707') || attachment.text('3704') || attachment.text('3001');
  const inner = storage.storages.get('__substg1.0_3701000D');
  if (inner && isMessage(inner) && depth < deepest) {
    const content = messageIn(inner, 'embedded', depth + 1);
    return { name: `${name || 'message'}.eml`, mediaType: 'message/rfc822', content };
  }
  const content = attachment.binary('3701');
  const mediaType = attachment.text('370E');
  if (content) return { name, mediaType: mediaType || 'application/octet-stream', content };
  const linked = byReference.includes(attachment.number('3705') ?? 0);
  const standIn = linked ? 'message/external-body' : 'application/x-outlook-object';
  return { name: name || nameIn(attachment), mediaType: standIn, content: Buffer.alloc(0) };
}

/** The last part of the path that a reference leads along. */
const nameIn = (attachment: Properties) =>
  (attachment.text('370D') || attachment.text('3708')).split(/[\\/]/).at(-1) ?? '';

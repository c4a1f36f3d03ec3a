import type { Storage } from './compound-file.ts';
import { decodePage, propertiesOf, type Properties } from './message-properties.ts';
import { multipart, type Part, textPart } from './mime-parts.ts';
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
  const unsure = propertiesOf(storage, kind, 1252);
  const codePage = unsure.number('3FFD') ?? unsure.number('3FDE') ?? 1252;
  const message = propertiesOf(storage, kind, codePage);
  const parts = [bodyOf(message), ...attachmentsIn(storage, codePage, depth)];
  return multipart(headerLines(message), parts);
}

function bodyOf(message: Properties): Part {
  const plain = message.text('1000');
  if (plain.trim()) return textPart('text/plain', plain);
  const html = message.text('1013') || htmlIn(message);
  return html.trim() ? textPart('text/html', html) : textPart('text/plain', plain);
}

function htmlIn(message: Properties): string {
  const bytes = message.binary('1013');
  return bytes ? decodePage(bytes, message.number('3FDE') ?? 65001) : '';
}

function attachmentsIn({ storages }: Storage, codePage: number, depth: number): Part[] {
  const held = [...storages].filter(([name]) => name.startsWith('__attach_version1.0_#'));
  const inOrder = held.toSorted(([one], [other]) => (one < other ? -1 : 1));
  return inOrder.flatMap(([, storage]) => attachmentIn(storage, codePage, depth) ?? []);
}

function attachmentIn(storage: Storage, codePage: number, depth: number): Part | undefined {
  const attachment = propertiesOf(storage, 'part', codePage);
  const name = attachment.text('3707') || attachment.text('3704') || attachment.text('3001');
  const inner = storage.storages.get('__substg1.0_3701000D');
  if (inner && isMessage(inner) && depth < deepest) {
    const content = messageIn(inner, 'embedded', depth + 1);
    return { name: `${name || 'message'}.eml`, mediaType: 'message/rfc822', content };
  }
  const content = attachment.binary('3701');
  const mediaType = attachment.text('370E');
  return content && { name, mediaType: mediaType || 'application/octet-stream', content };
}

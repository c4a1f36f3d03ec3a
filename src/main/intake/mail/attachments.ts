import { createHash } from 'node:crypto';
import type { Attachment as MailPart, Email } from 'postal-mime';
import type { Attachment } from '#domain/case/message.ts';
import { missingPart, namedInText } from './missing.ts';
import { keepApart } from '../text/keep-apart.ts';
import { extensionFor } from '../text/extension-for.ts';
import { numberedFileName, safeFileName } from '#shared/safe-file-name.ts';

/**
 * The files inside a mail, in its order, under names that are safe to save and differ from each other; after them those
 * that its text names and the mail does not hold.
 */
export function attachmentsOf({
  attachments,
  text,
  html,
}: Pick<Email, 'attachments' | 'text' | 'html'>): Attachment[] {
  const elsewhere = namedInText(text ?? html ?? '');
  const given = [...attachments.map(nameOf), ...elsewhere.map(({ name }) => safeFileName(name))];
  const names = keepApart(given, numberedFileName);
  const held = attachments.map((part, index): Attachment => {
    const bytes = bytesOf(part);
    const missing = missingPart(part, bytes);
    return {
      name: names[index] ?? '',
      mediaType: mediaTypeOf(part),
      size: bytes.byteLength,
      sha256: hashOf(bytes),
      ...(missing && { missing }),
    };
  });
  const named = elsewhere.map(({ missing }, index): Attachment => ({
    name: names[attachments.length + index] ?? '',
    mediaType: 'application/octet-stream',
    size: 0,
    sha256: hashOf(new Uint8Array()),
    missing,
  }));
  return [...held, ...named];
}

const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** What a part of a mail holds, decoded. */
export function bytesOf({ content }: MailPart): Uint8Array {
  if (typeof content === 'string') return Buffer.from(content);
  return content instanceof Uint8Array ? content : new Uint8Array(content);
}

function nameOf(part: MailPart, index: number): string {
  const given = safeFileName(part.filename ?? '');
  return given || `attachment-${index + 1}.${extensionFor(part.mimeType)}`;
}

const mediaTypeOf = ({ mimeType }: MailPart) =>
  /^[\w.+-]{1,60}\/[\w.+-]{1,120}$/.test(mimeType) ? mimeType : 'application/octet-stream';

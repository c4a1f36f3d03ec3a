import { createHash } from 'node:crypto';
import type { Attachment as MailPart, Email } from 'postal-mime';
import type { Attachment } from '#domain/case/case.ts';
import { keepApart } from '../text/keep-apart.ts';
import { extensionFor } from '../text/extension-for.ts';
import { numberedFileName, safeFileName } from '../text/safe-file-name.ts';

/** The files inside a mail, in its order, under names that are safe to save and differ from each other. */
export function attachmentsOf({ attachments }: Pick<Email, 'attachments'>): Attachment[] {
  const names = keepApart(attachments.map(nameOf), numberedFileName);
  return attachments.map((part, index) => {
    const bytes = bytesOf(part);
    return {
      name: names[index] ?? '',
      mediaType: mediaTypeOf(part),
      size: bytes.byteLength,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    };
  });
}

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

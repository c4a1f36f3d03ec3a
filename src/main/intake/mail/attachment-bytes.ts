import { largestFile } from '#shared/largest-file.ts';
import { bytesOf } from './attachments.ts';
import { openMail } from './open-mail.ts';
import { parseMail } from './parse-mail.ts';

/**
 * One attachment of a kept e-mail, read again from the original. `index` counts from 0 in the order of the
 * attachments that `readEmail` gave; `undefined` when there is no such attachment.
 */
export async function attachmentBytes(
  original: Uint8Array,
  index: number,
): Promise<Uint8Array | undefined> {
  const part = (await partsOf(original))[index];
  return part && bytesOf(part);
}

/** All of them in that order, as many bytes as the largest file has together: `undefined` in the place of one beyond that. */
export async function allAttachments(
  original: Uint8Array,
): Promise<readonly (Uint8Array | undefined)[]> {
  let room = largestFile;
  return (await partsOf(original)).map((part) => {
    const bytes = bytesOf(part);
    if (bytes.byteLength > room) return undefined;
    room -= bytes.byteLength;
    return bytes;
  });
}

async function partsOf(original: Uint8Array) {
  const opened = openMail({ name: '', bytes: original });
  if (!opened.ok) return [];
  const { bytes, header } = opened.value;
  return (await parseMail(bytes, header)).email.attachments;
}

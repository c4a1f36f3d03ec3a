import { bytesOf } from './attachments.ts';
import { findHeader } from './mail-header.ts';
import { parseMail } from './parse-mail.ts';

/**
 * One attachment of a kept e-mail, read again from the original. `index` counts from 0 in the order of the
 * attachments that `readEmail` gave; `undefined` when there is no such attachment.
 */
export async function attachmentBytes(
  original: Uint8Array,
  index: number,
): Promise<Uint8Array | undefined> {
  const header = findHeader(original);
  if (!header) return undefined;
  const { email } = await parseMail(original, header);
  const part = email.attachments[index];
  return part && bytesOf(part);
}

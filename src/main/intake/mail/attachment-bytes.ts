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
  const opened = openMail({ name: '', bytes: original });
  if (!opened.ok) return undefined;
  const { bytes, header } = opened.value;
  const { email } = await parseMail(bytes, header);
  const part = email.attachments[index];
  return part && bytesOf(part);
}

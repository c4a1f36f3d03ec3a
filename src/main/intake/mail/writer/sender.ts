import type { Email } from 'postal-mime';
import type { Writer } from '#domain/case/message.ts';
import { mailboxes } from '../addresses.ts';

/**
 * The writer (`From`), else who sent it for them (`Sender`), else where answers go (`Reply-To`).
 *
 * @param writers whom the mail says it is from
 */
export function senderOf(
  { sender, replyTo = [] }: Pick<Email, 'sender' | 'replyTo'>,
  writers: readonly Writer[],
): Writer {
  const known = [...writers, ...mailboxes([sender, ...replyTo])];
  return (
    known.find(({ email }) => email) ?? known.find(({ name }) => name) ?? { name: '', email: '' }
  );
}

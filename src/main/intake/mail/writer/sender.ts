import type { Email } from 'postal-mime';
import type { Writer } from '#domain/case/case.ts';
import { mailboxes, mailboxesIn } from '../addresses.ts';

/** The writer (`From`), else who sent it for them (`Sender`), else where answers go (`Reply-To`). */
export function senderOf(email: Pick<Email, 'headers' | 'sender' | 'replyTo'>): Writer {
  const { sender, replyTo = [] } = email;
  const known = [...mailboxesIn(email, 'from'), ...mailboxes([sender, ...replyTo])];
  return (
    known.find(({ email }) => email) ?? known.find(({ name }) => name) ?? { name: '', email: '' }
  );
}

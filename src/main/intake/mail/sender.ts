import type { Address, Email } from 'postal-mime';
import { plainLine } from '../text/plain-line.ts';

/** Who wrote a mail; empty strings where it does not say. */
export interface Sender {
  readonly name: string;
  readonly email: string;
}

/** The writer (`From`), else who sent it for them (`Sender`), else where answers go (`Reply-To`). */
export function senderOf({
  from,
  sender,
  replyTo,
}: Pick<Email, 'from' | 'sender' | 'replyTo'>): Sender {
  const known = [from, sender, ...(replyTo ?? [])].map(mailbox);
  return (
    known.find(({ email }) => email) ?? known.find(({ name }) => name) ?? { name: '', email: '' }
  );
}

function mailbox(address: Address | undefined): Sender {
  const first = address?.group ? address.group[0] : address;
  const email = plainLine(first?.address ?? '', 320);
  const name = plainLine(first?.name ?? address?.name ?? '', 300);
  return { name: name === email ? '' : name, email: /^[^\s@]+@[^\s@]+$/.test(email) ? email : '' };
}

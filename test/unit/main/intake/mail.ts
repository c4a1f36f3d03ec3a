import { readEmail } from '#main/intake/mail/read-email.ts';

export const now = '2026-11-22T10:00:00Z';
export const modifiedAt = '2026-11-20T09:30:00Z';

/** Fields that every plain test mail has; a test sets what it is about, `undefined` leaves a field out. */
const usual = {
  From: 'Alva Exempelsson <alva@example.com>',
  Subject: 'Begäran',
  Date: 'Mon, 02 Nov 2026 08:14:51 +0100',
  'Message-ID': '<1@example.com>',
};

/** A mail byte for byte: one character of `body` and of the fields is one byte, so `\xe5` is Latin-1 `å`. */
export function rawMail(fields: Record<string, string | undefined>, body: string): Uint8Array {
  const lines = Object.entries({ ...usual, ...fields }).flatMap(([name, value]) =>
    value === undefined ? [] : `${name}: ${value}`,
  );
  return Buffer.from(`${lines.join('\r\n')}\r\n\r\n${body}`, 'latin1');
}

/** A text as the bytes of its UTF-8 form, one character each. */
export const utf8 = (text: string) => Buffer.from(text).toString('latin1');

/** Parts between boundaries, each with its own header. */
export const multipart = (...parts: string[]) =>
  `${parts.map((part) => `--cut\r\n${part}\r\n`).join('')}--cut--\r\n`;

export const mixed = { 'Content-Type': 'multipart/mixed; boundary="cut"' };

export const attachment = (disposition: string, content = 'eA==') =>
  `Content-Type: application/octet-stream\r\nContent-Disposition: attachment; ${disposition}\r\n` +
  `Content-Transfer-Encoding: base64\r\n\r\n${content}`;

/** What a mail that must be readable says. */
export async function taken(bytes: Uint8Array, name = 'mail.eml') {
  const email = await readEmail({ name, bytes, modifiedAt }, now);
  if (!email.ok) throw new Error(`Refused: ${email.error.code}`);
  return email.value;
}

/** Why a file is refused, or 'taken'. */
export async function refusal(bytes: Uint8Array, name = 'mail.eml') {
  const email = await readEmail({ name, bytes, modifiedAt }, now);
  return email.ok ? 'taken' : email.error;
}

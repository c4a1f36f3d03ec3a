import { createHash } from 'node:crypto';

/** One part of a message: its text, or a file with a name. */
export interface Part {
  readonly name?: string;
  readonly mediaType: string;
  readonly content: Uint8Array;
}

export const textPart = (mediaType: string, text: string): Part => ({
  mediaType: `${mediaType}; charset=utf-8`,
  content: Buffer.from(text.toWellFormed()),
});

/** A message of header lines and parts (RFC 2046, 5.1.3). Everything is in base64, so that no part can end another. */
export function multipart(header: readonly string[], parts: readonly Part[]): Buffer {
  const boundary = `=_${createHash('sha256').update(header.join('\n')).digest('hex').slice(0, 40)}`;
  const top = [
    ...header,
    'MIME-Version: 1.0',
    `Content-Type: multipart/mixed; boundary="${boundary}"`,
    '',
    '',
  ].join('\r\n');
  const pieces = parts.flatMap(({ name, mediaType, content }) => [
    `--${boundary}\r\nContent-Type: ${inLine(mediaType)}\r\n`,
    name === undefined ? '' : `Content-Disposition: attachment; filename="${quoted(name)}"\r\n`,
    'Content-Transfer-Encoding: base64\r\n\r\n',
    base64(content),
    '\r\n',
  ]);
  return Buffer.from([top, ...pieces, `--${boundary}--\r\n`].join(''));
}

/** A message of header lines that is one file and nothing else. */
export const single = (
  header: readonly string[],
  { name = '', mediaType, content }: Part,
): Buffer =>
  Buffer.from(
    [
      ...header,
      'MIME-Version: 1.0',
      `Content-Type: ${inLine(mediaType)}`,
      `Content-Disposition: attachment; filename="${quoted(name)}"`,
      'Content-Transfer-Encoding: base64',
      '',
      base64(content),
      '',
    ].join('\r\n'),
  );

/** Text that cannot end a header line or begin another. */
export const inLine = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim();

/** The inside of a quoted string (RFC 5322, 3.2.4). */
export const quoted = (text: string): string => inLine(text).replaceAll(/["\\]/g, String.raw`\$&`);

const base64 = (content: Uint8Array) =>
  Buffer.from(content.buffer, content.byteOffset, content.byteLength)
    .toString('base64')
    .replaceAll(/.{76}/g, '$&\r\n');

/** Text as PDF objects hold it (ISO 32000-1, 7.9.2.2): UTF-16, written in hexadecimal. */
export const textString = (text: string): string =>
  `<feff${Buffer.from(text, 'utf16le').swap16().toString('hex')}>`;

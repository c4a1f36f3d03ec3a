import iconv from 'iconv-lite';

/** Windows-1252 and what is part of it, under the names that mail uses. */
const western =
  /^(?:windows-1252|cp1252|iso[-_]?8859-?15?|latin-?1|us-ascii|ascii|ansi_x3\.4-1968)$/i;

export const isWestern = (charset: string): boolean => western.test(charset.trim());
export const isUtf8Name = (charset: string): boolean => /^utf-?8$/i.test(charset.trim());

/** Whether the mail parser's own decoder knows a character set; what it does not know it takes as Windows-1252. */
export function isKnown(charset: string): boolean {
  try {
    return new TextDecoder(charset.trim()).encoding !== '';
  } catch {
    return /^(?:cp|windows-|ms|ibm)(?:932|936|949|950|874)$/i.test(charset.trim());
  }
}

/** Bytes in a character set that browsers do not know and a library does (`cp850`, `utf-7`); `undefined` in any other. */
export function decodeRare(bytes: Uint8Array, charset: string): string | undefined {
  const name = charset.trim();
  return iconv.encodingExists(name) ? iconv.decode(Buffer.from(bytes), name) : undefined;
}

/**
 * A text whose UTF-8 somebody read as Windows-1252 (`BjÃ¶rn`), read as it was meant (`Björn`); `undefined` for a text that is
 * not wholly of that kind.
 */
export function unmisread(text: string): string | undefined {
  const bytes = iconv.encode(text, 'windows-1252');
  if (iconv.decode(bytes, 'windows-1252') !== text) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

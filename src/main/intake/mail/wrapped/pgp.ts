const signed = /^-----BEGIN PGP SIGNED MESSAGE-----[^\S\n]*\n(?:Hash:[^\n]*\n)*\n?/m;
const signature = '\n-----BEGIN PGP SIGNATURE-----';

/** Whether a text holds a message that only its keyholder can read. */
export const holdsPgpMessage = (text: string): boolean =>
  /^-----BEGIN PGP MESSAGE-----/m.test(text);

/**
 * A text without the armour that shows that it was signed (RFC 9580, 7); lines that begin with a hyphen are given back as
 * they were. A text without such armour as it is.
 */
export function withoutPgpArmour(text: string): string {
  const begin = signed.exec(text);
  if (!begin) return text;
  const after = text.slice(begin.index + begin[0].length);
  const end = after.indexOf(signature);
  const body = (end < 0 ? after : after.slice(0, end)).replaceAll(/^- /gm, '');
  const rest = end < 0 ? '' : after.slice(end).replace(/^[\s\S]*?-----END PGP SIGNATURE-----/, '');
  return `${text.slice(0, begin.index)}${body}${rest}`.trim();
}

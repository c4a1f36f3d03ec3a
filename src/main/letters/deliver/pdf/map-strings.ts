/**
 * Puts another string in the place of each string of a PDF object (ISO 32000-1, 7.3.4), in hexadecimal; all else stays.
 *
 * @param body one byte per character, without a stream
 */
export function mapStrings(body: string, change: (bytes: Buffer) => Buffer): string {
  let out = '';
  let at = 0;
  const sign = /[(<>]/g;
  while (at < body.length) {
    sign.lastIndex = at;
    const next = sign.exec(body)?.index ?? body.length;
    out += body.slice(at, next);
    at = next;
    if (at === body.length) break;
    const two = body.slice(at, at + 2);
    if (two === '<<' || two === '>>') {
      out += two;
      at += 2;
      continue;
    }
    const { bytes, end } = body[at] === '(' ? literalAt(body, at) : hexadecimalAt(body, at);
    out += `<${change(bytes).toString('hex')}>`;
    at = end;
  }
  return out;
}

function hexadecimalAt(body: string, at: number) {
  const end = body.indexOf('>', at);
  return { bytes: Buffer.from(body.slice(at + 1, end), 'hex'), end: end + 1 };
}

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** A string in brackets: those within it are in pairs, or escaped. */
function literalAt(body: string, at: number) {
  let text = '';
  let depth = 1;
  let index = at + 1;
  for (; ; index += 1) {
    let sign = body.charAt(index);
    if (sign === '') throw new Error('a string has no end');
    if (sign === '\\') {
      index += 1;
      const escaped = body.charAt(index);
      sign = escapes[escaped] ?? escaped;
    } else if (sign === '(') depth += 1;
    else if (sign === ')') depth -= 1;
    if (depth === 0) break;
    text += sign;
  }
  return { bytes: Buffer.from(text, 'latin1'), end: index + 1 };
}

import * as asn1 from 'asn1js';

/** What a CMS message (RFC 5652) is: signed or compressed content can be read by anybody, encrypted content cannot. */
export type CmsContent =
  | { readonly kind: 'signed' | 'compressed'; readonly content: Uint8Array }
  | { readonly kind: 'encrypted' };

const signedData = '1.2.840.113549.1.7.2';
const compressedData = '1.2.840.113549.1.9.16.1.9';
const encrypted = ['1.2.840.113549.1.7.3', '1.2.840.113549.1.7.6', '1.2.840.113549.1.9.16.1.23'];

/**
 * Opens a CMS message as far as no key is needed. The signature is not checked: what is wanted is what somebody wrote.
 * `undefined` for bytes that are none.
 */
export function openCms(bytes: Uint8Array): CmsContent | undefined {
  try {
    const { result } = asn1.fromBER(inBinary(bytes));
    const [type, wrapped] = members(result);
    const kind = type instanceof asn1.ObjectIdentifier ? type.valueBlock.toString() : '';
    if (encrypted.includes(kind)) return { kind: 'encrypted' };
    if (kind !== signedData && kind !== compressedData) return undefined;
    const [data] = members(wrapped);
    // Version, algorithms, content, then certificates and signatures, which are not looked at.
    const [, , inner] = members(data);
    const [, held] = members(inner);
    const [octets] = members(held);
    if (!(octets instanceof asn1.OctetString)) return undefined;
    return {
      kind: kind === signedData ? 'signed' : 'compressed',
      content: new Uint8Array(octets.getValue()),
    };
  } catch {
    // The parser throws at whatever it does not understand.
    return undefined;
  }
}

/** DER as it is, or the base64 text of it that some programs leave. */
function inBinary(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const beginning = Buffer.from(bytes.subarray(0, 64)).toString('latin1').trimStart();
  if (!/^(?:MI|-----BEGIN)/.test(beginning)) return new Uint8Array(bytes);
  const text = Buffer.from(bytes)
    .toString('latin1')
    .replaceAll(/-----[^\n]*/g, '');
  return new Uint8Array(Buffer.from(text, 'base64'));
}

/** The parts of a SEQUENCE or of a tagged value. */
function members(value: unknown): readonly unknown[] {
  const held = (value as { readonly valueBlock?: { readonly value?: unknown } } | undefined)
    ?.valueBlock?.value;
  return Array.isArray(held) ? held : [];
}

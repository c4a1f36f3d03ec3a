import { sameBytes } from '#domain/audit/chain.ts';

/** The cryptography that browsers and Node have alike: a pack is checked with nothing else. */
type Bytes = Uint8Array<ArrayBuffer>;

const utf8 = new TextEncoder();

/** Parts one after the other, text as UTF-8. */
export function joined(...parts: readonly (Uint8Array | string)[]): Bytes {
  const all = parts.map((part) => (typeof part === 'string' ? utf8.encode(part) : part));
  const bytes = new Uint8Array(all.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of all) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** SHA-256 over the parts one after the other. */
export const sha256 = async (...parts: readonly (Uint8Array | string)[]): Promise<Bytes> =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', joined(...parts)));

/** Whether this program can tell signatures: browsers before 2025 know no Ed25519. */
export const tellsSignatures = (): Promise<boolean> =>
  verifier(new Uint8Array(32)).then(
    () => true,
    () => false,
  );

const verifier = (key: Bytes) => crypto.subtle.importKey('raw', key, 'Ed25519', false, ['verify']);

/** Whether some bytes were signed with a public key, base64url. Throws where {@link tellsSignatures} is false. */
export async function isSigned(key: string, bytes: Bytes, signature: Bytes): Promise<boolean> {
  const ready = await verifier(fromText(key));
  return crypto.subtle.verify('Ed25519', ready, signature, bytes);
}

const nonceAt = 1;
const sumAt = nonceAt + 12;
const bodyAt = sumAt + 32;
const lengthLength = 4;

/**
 * Opens what was sealed with a key of its own (`vault/seal.ts`, the third version). The key must be the one whose sum was
 * sealed along, or whoever sealed could have made it open to two texts.
 *
 * @param bound what the sealing was bound to: the event's header
 */
export async function openOwn(
  key: Bytes,
  sealed: Bytes,
  bound: string,
): Promise<Uint8Array | undefined> {
  if (sealed[0] !== 3 || key.length !== 32 || sealed.length < bodyAt + lengthLength + 16) {
    return undefined;
  }
  if (!sameBytes(await sha256(key), sealed.subarray(sumAt, bodyAt))) return undefined;
  try {
    const ready = await crypto.subtle.importKey('raw', key, 'AES-GCM', false, ['decrypt']);
    const iv = sealed.slice(nonceAt, sumAt);
    const additionalData = joined(`3 ${bound}`);
    const opened = new Uint8Array(
      await crypto.subtle.decrypt(
        { name: 'AES-GCM', iv, additionalData },
        ready,
        sealed.slice(bodyAt),
      ),
    );
    const length = new DataView(opened.buffer).getUint32(opened.length - lengthLength, true);
    return opened.subarray(0, length);
  } catch {
    return undefined;
  }
}

/** Bytes as logs write them: base64url. */
export const toText = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

/** Bytes that were written in either alphabet of base 64; none for what is not written so. */
export function fromText(text: string): Bytes {
  try {
    const plain = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
    return Uint8Array.from(plain, (letter) => letter.charCodeAt(0));
  } catch {
    return new Uint8Array();
  }
}

/** Bytes as file sums are written: lower-case hex. */
export const toHex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

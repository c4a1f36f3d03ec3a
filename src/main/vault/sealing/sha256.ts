import { hash } from 'node:crypto';

/** SHA-256 over the parts one after the other. One-shot: a hash object costs several times as much for a few bytes. */
export function sha256(...parts: readonly (Uint8Array | string)[]): Buffer {
  const [only] = parts;
  const bytes = parts.length === 1 && only !== undefined ? only : joined(parts);
  // As a text and then out of Node's pool: memory of its own for 32 bytes costs more than summing a few hundred.
  return Buffer.from(hash('sha256', bytes, 'latin1'), 'latin1');
}

const scratch = Buffer.alloc(16 * 1024);

function joined(parts: readonly (Uint8Array | string)[]): Buffer {
  let length = 0;
  for (const part of parts) {
    length += typeof part === 'string' ? Buffer.byteLength(part) : part.length;
  }
  const bytes = length <= scratch.length ? scratch : Buffer.alloc(length);
  let at = 0;
  for (const part of parts) {
    if (typeof part === 'string') {
      at += bytes.write(part, at);
    } else {
      bytes.set(part, at);
      at += part.length;
    }
  }
  return bytes.subarray(0, length);
}

import { hash } from 'node:crypto';

/** SHA-256 over the parts one after the other. One-shot: a hash object costs several times as much for a few bytes. */
export function sha256(...parts: readonly (Uint8Array | string)[]): Buffer {
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) return hash('sha256', only, 'buffer');
  return hash('sha256', joined(parts), 'buffer');
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

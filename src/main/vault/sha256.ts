import { hash } from 'node:crypto';

/** One-shot hashing is several times faster than a hash object for parts as small as events. */
export const sha256 = (...parts: readonly (Uint8Array | string)[]): Buffer => {
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) return hash('sha256', only, 'buffer');
  const bytes = parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : part));
  return hash('sha256', Buffer.concat(bytes), 'buffer');
};

/** Bytes as headers, the log and files write them: base64url. */
export const textOf = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64url');

/** Bytes that were written as text, in either alphabet of base 64. */
export const bytesIn = (text: string): Buffer => Buffer.from(text, 'base64');

import { deflateRawSync, inflateRawSync } from 'node:zlib';

/** A text in few bytes, and in a memory of its own: what the library gives holds a piece of 64 kB, however short it is. */
export const packedText = (text: string): Uint8Array => new Uint8Array(deflateRawSync(text));

export const textIn = (packed: Uint8Array): string => inflateRawSync(packed).toString();

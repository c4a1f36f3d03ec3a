const placeholder = '\0bytes';

/** A value of plain objects, lists, texts, numbers and bytes as one run of bytes; bytes go as they are. */
export function encode(value: unknown): Uint8Array<ArrayBuffer> {
  const parts: Uint8Array[] = [];
  const text = JSON.stringify({ value }, function (this: Record<string, unknown>, key, given) {
    // What Node's own bytes make of themselves for JSON is not what is wanted.
    const item = this[key];
    return item instanceof Uint8Array ? { [placeholder]: parts.push(item) - 1 } : given;
  });
  const words = new TextEncoder().encode(text);
  const lengths = [words, ...parts].map(({ length }) => length);
  const total = lengths.reduce((sum, length) => sum + length, 4 + 4 * lengths.length);
  const encoded = new Uint8Array(total);
  const view = new DataView(encoded.buffer);
  view.setUint32(0, lengths.length);
  let at = 4;
  for (const length of lengths) {
    view.setUint32(at, length);
    at += 4;
  }
  for (const part of [words, ...parts]) {
    encoded.set(part, at);
    at += part.length;
  }
  return encoded;
}

/** What {@link encode} was given; throws when it did not make the bytes. */
export function decode(encoded: Uint8Array): unknown {
  const view = new DataView(encoded.buffer, encoded.byteOffset, encoded.byteLength);
  const count = view.getUint32(0);
  let at = 4 + 4 * count;
  const [words, ...parts] = Array.from({ length: count }, (_, part) => {
    const begin = at;
    at += view.getUint32(4 + 4 * part);
    return encoded.subarray(begin, at);
  });
  if (at !== encoded.length) throw new RangeError('These bytes are not whole');
  const { value } = JSON.parse(new TextDecoder().decode(words), (_, item: unknown) => {
    const part = typeof item === 'object' && item !== null && Reflect.get(item, placeholder);
    return typeof part === 'number' ? parts[part]?.slice() : item;
  });
  return value;
}

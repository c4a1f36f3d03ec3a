export type Numbers = Float64Array | Uint32Array | Uint8Array;

const kinds = { f64: Float64Array, u32: Uint32Array, u8: Uint8Array } as const;

const kindOf = (numbers: Numbers): keyof typeof kinds => {
  if (numbers instanceof Float64Array) return 'f64';
  return numbers instanceof Uint32Array ? 'u32' : 'u8';
};

/** Views need a beginning on an eight. */
const aligned = (length: number) => Math.ceil(length / 8) * 8;

/** Something that goes as JSON, and typed arrays that go as they are: no object is made for each number. */
export interface Packable<W, N extends Readonly<Record<string, Numbers>>> {
  readonly words: W;
  readonly numbers: N;
}

interface Contents<W> {
  readonly words: W;
  readonly places: readonly (readonly [string, keyof typeof kinds, number])[];
}

export function pack<W, N extends Readonly<Record<string, Numbers>>>(
  value: Packable<W, N>,
): Buffer {
  const arrays = Object.entries(value.numbers);
  const places = arrays.map(([name, array]) => [name, kindOf(array), array.length] as const);
  const contents: Contents<W> = { words: value.words, places };
  const text = Buffer.from(JSON.stringify(contents));
  const bytes = arrays.map(([, array]) => array);
  const total = bytes.reduce((sum, { byteLength }) => sum + aligned(byteLength), 0);
  const packed = Buffer.alloc(8 + aligned(text.length) + total);
  packed.writeUInt32LE(text.length);
  packed.set(text, 8);
  let at = 8 + aligned(text.length);
  for (const { buffer, byteOffset, byteLength } of bytes) {
    packed.set(new Uint8Array(buffer, byteOffset, byteLength), at);
    at += aligned(byteLength);
  }
  return packed;
}

/** What was packed, by us and authenticated since. Typed arrays are views on one copy of `bytes`. */
export function unpack<W, N extends Readonly<Record<string, Numbers>>>(
  bytes: Uint8Array,
): Packable<W, N> {
  const whole = new Uint8Array(bytes).buffer;
  const textLength = new DataView(whole).getUint32(0, true);
  const contents: Contents<W> = JSON.parse(Buffer.from(whole, 8, textLength).toString('utf8'));
  const numbers: Record<string, Numbers> = {};
  let at = 8 + aligned(textLength);
  for (const [name, kind, length] of contents.places) {
    numbers[name] = new kinds[kind](whole, at, length);
    at += aligned(numbers[name].byteLength);
  }
  return { words: contents.words, numbers: numbers as N };
}

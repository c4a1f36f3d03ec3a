export type Numbers = Float64Array | Uint32Array | Uint8Array;

type Kind = 'f64' | 'u32' | 'u8';
type View = new (buffer: ArrayBufferLike, at: number, length: number) => Numbers;

const views = { f64: Float64Array, u32: Uint32Array, u8: Uint8Array } satisfies Record<Kind, View>;

const kindOf = (numbers: Numbers): Kind => {
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
  readonly places: readonly (readonly [string, Kind, number])[];
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

/** What was packed, by us and authenticated since. Typed arrays are views, on a copy only where they must be. */
export function unpack<W, N extends Readonly<Record<string, Numbers>>>(
  bytes: Uint8Array,
): Packable<W, N> {
  const { buffer, byteOffset } = bytes.byteOffset % 8 === 0 ? bytes : new Uint8Array(bytes);
  const textLength = new DataView(buffer, byteOffset).getUint32(0, true);
  const text = Buffer.from(buffer, byteOffset + 8, textLength);
  const contents: Contents<W> = JSON.parse(text.toString('utf8'));
  const numbers: Record<string, Numbers> = {};
  let at = byteOffset + 8 + aligned(textLength);
  for (const [name, kind, length] of contents.places) {
    const view: View = views[kind];
    const array = new view(buffer, at, length);
    numbers[name] = array;
    at += aligned(array.byteLength);
  }
  return { words: contents.words, numbers: numbers as N };
}

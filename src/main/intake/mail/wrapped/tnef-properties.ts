import { decodePage } from '../../outlook/message-properties.ts';

/** Properties of a message or attachment within TNEF, by their four hex digits. */
export interface MapiProperties {
  /** '' when there is no such text. */
  readonly text: (id: string, codePage: number) => string;
  readonly binary: (id: string) => Buffer | undefined;
  /** The bytes of an object, without the id of its interface. */
  readonly object: (id: string) => Buffer | undefined;
  readonly number: (id: string) => number | undefined;
}

const multiple = 0x1000;
const [narrow, wide, object, binary] = [0x001e, 0x001f, 0x000d, 0x0102];
const interfaceId = 16;
const sizes: Readonly<Record<number, number>> = { 5: 8, 6: 8, 7: 8, 0x14: 8, 0x40: 8, 0x48: 16 };

/** Reads a list of properties ([MS-OXTNEF], 2.1.3.4). Reading beyond the end throws a RangeError. */
export function mapiProperties(bytes: Buffer): MapiProperties {
  const values = new Map<string, { type: number; value: Buffer }>();
  const count = bytes.readUInt32LE(0);
  let at = 4;
  for (let seen = 0; seen < count; seen += 1) {
    const type = bytes.readUInt16LE(at);
    const id = bytes.readUInt16LE(at + 2);
    at += 4;
    if (id >= 0x8000) at = afterName(bytes, at);
    const base = type & ~multiple;
    const varies = [narrow, wide, object, binary].includes(base);
    let many = 1;
    if (varies || type !== base) {
      many = bytes.readUInt32LE(at);
      at += 4;
    }
    for (let one = 0; one < many; one += 1) {
      const length = varies ? bytes.readUInt32LE(at) : (sizes[base] ?? 4);
      if (varies) at += 4;
      if (at + length > bytes.length) throw new RangeError('a property ends beyond the list');
      const name = id.toString(16).padStart(4, '0').toUpperCase();
      if (one === 0) values.set(name, { type: base, value: bytes.subarray(at, at + length) });
      at += length + ((4 - (length % 4)) % 4);
    }
  }
  const of = (id: string, ...types: number[]) => {
    const found = values.get(id);
    return found && types.includes(found.type) ? found : undefined;
  };
  return {
    text(id, codePage) {
      const found = of(id, narrow, wide);
      if (!found) return '';
      const text =
        found.type === wide ? found.value.toString('utf16le') : decodePage(found.value, codePage);
      return text.split('\0')[0] ?? '';
    },
    binary: (id) => of(id, binary)?.value,
    object: (id) => of(id, object)?.value.subarray(interfaceId),
    number: (id) => of(id, 3)?.value.readInt32LE(0),
  };
}

/** A property may have a name of its own: a set it belongs to, and a number or text in it. */
function afterName(bytes: Buffer, start: number): number {
  const at = start + interfaceId;
  if (bytes.readUInt32LE(at) === 0) return at + 8;
  const length = bytes.readUInt32LE(at + 4);
  return at + 8 + length + ((4 - (length % 4)) % 4);
}

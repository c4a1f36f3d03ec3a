/** A picture of the icon: a PNG of so many pixels a side. */
export interface Picture {
  readonly size: number;
  readonly png: Buffer;
}

const headBytes = 6;
const entryBytes = 16;
const largestByte = 256;

/** A Windows icon file: a head, an entry of sixteen bytes for each picture, then the pictures as PNG. */
export function toIco(pictures: readonly Picture[]): Buffer {
  const table = Buffer.alloc(headBytes + entryBytes * pictures.length);
  table.writeUInt16LE(1, 2);
  table.writeUInt16LE(pictures.length, 4);
  let at = table.length;
  pictures.forEach(({ size, png }, index) => {
    const entry = headBytes + entryBytes * index;
    // 256 does not fit in its byte, and is written as none.
    table.writeUInt8(size % largestByte, entry);
    table.writeUInt8(size % largestByte, entry + 1);
    table.writeUInt16LE(1, entry + 4);
    table.writeUInt16LE(32, entry + 6);
    table.writeUInt32LE(png.length, entry + 8);
    table.writeUInt32LE(at, entry + 12);
    at += png.length;
  });
  return Buffer.concat([table, ...pictures.map(({ png }) => png)]);
}

/** The names that macOS knows a PNG of each size by: as that size, and for screens of double density as half of it. */
const appleNames: Readonly<Record<number, readonly string[]>> = {
  16: ['icp4'],
  32: ['icp5', 'ic11'],
  64: ['icp6', 'ic12'],
  128: ['ic07'],
  256: ['ic08', 'ic13'],
  512: ['ic09', 'ic14'],
  1024: ['ic10'],
};

/** A macOS icon file: parts that each tell their name and length, within one that tells those of the whole. */
export function toIcns(pictures: readonly Picture[]): Buffer {
  const parts = pictures.flatMap(({ size, png }) =>
    (appleNames[size] ?? []).map((name) => part(name, png)),
  );
  return part('icns', Buffer.concat(parts));
}

function part(name: string, bytes: Buffer): Buffer {
  const head = Buffer.alloc(8);
  head.write(name, 'latin1');
  head.writeUInt32BE(bytes.length + head.length, 4);
  return Buffer.concat([head, bytes]);
}

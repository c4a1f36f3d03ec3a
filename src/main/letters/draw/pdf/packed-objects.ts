import { deflateSync } from 'node:zlib';
import { inside } from './pdfkit-inside.ts';

/** How many small objects share a stream: readers unpack a whole stream to get at one. */
const perStream = 200;

/**
 * Writes many small objects packed into compressed streams (ISO 32000-1, 7.5.7), where pdfkit would write each in the
 * open. A tag tree is nearly all such objects. The file then needs a cross-reference stream, which takes the place of
 * pdfkit's table.
 */
export interface PackedObjects {
  /** Sets an object number aside, so that others can point at it before it is written. */
  reserve(): number;
  write(id: number, body: string): void;
  /** Writes what is left; to be called before the document ends. */
  flush(): void;
}

export function packObjects(document: PDFKit.PDFDocument): PackedObjects {
  const doc = inside(document);
  const places = rememberPlaces();
  let waiting: (readonly [id: number, body: string])[] = [];

  const flush = () => {
    if (waiting.length === 0) return;
    const index: string[] = [];
    let offset = 0;
    for (const [id, body] of waiting) {
      index.push(`${id} ${offset}`);
      offset += body.length + 1;
    }
    const head = `${index.join(' ')}\n`;
    const stream = doc.ref({ Type: 'ObjStm', N: waiting.length, First: head.length });
    for (const [at, [id]] of waiting.entries()) places.set(id, stream.id, at);
    stream.end(Buffer.from(head + waiting.map(([, body]) => body).join('\n'), 'latin1'));
    waiting = [];
  };

  doc._finalize = () => {
    const self = doc._offsets.push(doc._offset);
    const table = crossReferences(doc._offsets, places);
    const bytes = deflateSync(table);
    const id = `<${Buffer.from(doc._id).toString('hex')}>`;
    const start = doc._offset;
    doc._write(
      `${self} 0 obj\n<</Type/XRef/Size ${self + 1}/W[1 4 2]/Root ${doc._root.id} 0 R/Info ${doc._info.id} 0 R` +
        `/ID[${id} ${id}]/Filter/FlateDecode/Length ${bytes.length}>>\nstream`,
    );
    doc._write(bytes);
    doc._write(`\nendstream\nendobj\nstartxref\n${start}\n%%EOF`);
    doc.push(null);
  };

  return {
    reserve: () => doc._offsets.push(null),
    write(id, body) {
      waiting.push([id, body]);
      if (waiting.length === perStream) flush();
    },
    flush,
  };
}

/** For each packed object, the stream it lies in and its place there: two numbers each, for there are many thousands. */
interface Places {
  set(id: number, stream: number, index: number): void;
  /** 0 for an object that lies in the open. */
  streamOf(id: number): number;
  indexOf(id: number): number;
}

function rememberPlaces(): Places {
  let known = new Uint32Array(2048);
  return {
    set(id, stream, index) {
      if (id * 2 >= known.length) {
        const more = new Uint32Array(id * 4);
        more.set(known);
        known = more;
      }
      known[id * 2] = stream;
      known[id * 2 + 1] = index;
    },
    streamOf: (id) => known[id * 2] ?? 0,
    indexOf: (id) => known[id * 2 + 1] ?? 0,
  };
}

/** One entry of seven bytes per object: free, at an offset, or packed in a stream at an index. */
function crossReferences(offsets: readonly (number | null)[], places: Places): Buffer {
  const table = Buffer.alloc((offsets.length + 1) * 7);
  table.writeUInt16BE(0xffff, 5);
  for (const [at, offset] of offsets.entries()) {
    const id = at + 1;
    const entry = id * 7;
    const stream = places.streamOf(id);
    if (stream > 0) {
      table.writeUInt8(2, entry);
      table.writeUInt32BE(stream, entry + 1);
      table.writeUInt16BE(places.indexOf(id), entry + 5);
    } else {
      if (offset === null) throw new Error(`object ${id} was never written`);
      table.writeUInt8(1, entry);
      table.writeUInt32BE(offset, entry + 1);
    }
  }
  return table;
}

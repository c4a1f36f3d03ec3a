import { inflateSync } from 'node:zlib';

/** An object of a letter's PDF as it stands in the file: what is before its stream, and its stream if it has one. */
export interface PdfObject {
  readonly id: number;
  /** One byte per character. */
  readonly body: string;
  readonly stream: Buffer | undefined;
}

/** What a letter's PDF is made of. */
export interface PdfObjects {
  /** Those that stand in the open, in the order of their places in the file. */
  readonly objects: readonly PdfObject[];
  /** For each object number up to the highest: what the cross-references say of it. */
  readonly entries: readonly CrossReference[];
  /** The number of the cross-references themselves, which are not among the objects. */
  readonly self: number;
  /** What the trailer points at: `/Root 3 0 R/Info 148 0 R/ID[…]`. */
  readonly pointers: string;
}

/** 0: free; 1: at an offset; 2: packed in a stream, at an index. */
type CrossReference = readonly [kind: number, at: number, index: number];

/**
 * Takes apart a PDF that this app has drawn: one cross-reference stream with fields of 1, 4 and 2 bytes, lengths written
 * out. It is no reader of other people's files, and throws on them.
 */
export function readObjects(pdf: Uint8Array): PdfObjects {
  const bytes = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength);
  const start = Number(
    /startxref\s+(\d+)\s+%%EOF\s*$/.exec(bytes.subarray(-64).toString('latin1'))?.[1],
  );
  const table = objectAt(bytes, start, bytes.length);
  const pointers = /\/Root \d+ 0 R\/Info \d+ 0 R\/ID\[<\w+> <\w+>\]/.exec(table.body)?.[0];
  if (!table.stream || !pointers || !table.body.includes('/W[1 4 2]')) {
    throw new Error('this PDF is not built as letters are');
  }
  const entries = readEntries(inflateSync(table.stream));
  const offsets = entries
    .flatMap(([kind, at]) => (kind === 1 && at !== start ? [at] : []))
    .toSorted((one, other) => one - other);
  const objects = offsets.map((at, index) => objectAt(bytes, at, offsets[index + 1] ?? start));
  return { objects, entries, self: table.id, pointers };
}

function readEntries(table: Buffer): CrossReference[] {
  return Array.from({ length: table.length / 7 }, (_, at) => [
    table.readUInt8(at * 7),
    table.readUInt32BE(at * 7 + 1),
    table.readUInt16BE(at * 7 + 5),
  ]);
}

function objectAt(bytes: Buffer, from: number, to: number): PdfObject {
  const whole = bytes.subarray(from, to);
  const head = /^(\d+) 0 obj\n/.exec(whole.subarray(0, 24).toString('latin1'));
  if (!head) throw new Error(`no object at ${from}`);
  const end = whole.lastIndexOf('endobj');
  const streamAt = whole.indexOf('\nstream\n');
  const id = Number(head[1]);
  // Without a stream; one that only seems to have its word in it has no length.
  const body = (until: number) => whole.toString('latin1', head[0].length, until);
  const length = streamAt < 0 ? undefined : /\/Length (\d+)/.exec(body(streamAt))?.[1];
  if (length === undefined) return { id, body: body(end).trimEnd(), stream: undefined };
  const dataAt = streamAt + '\nstream\n'.length;
  return { id, body: body(streamAt), stream: whole.subarray(dataAt, dataAt + Number(length)) };
}

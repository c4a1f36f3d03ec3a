import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { constants, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';
import { base64Forms } from './base64-forms.ts';

/** Where a text was found: a file, a process's arguments, or its environment. */
export type Found = string;

/** A place to search: a folder with all there is in it, or one file. */
function* filesIn(path: string): Generator<string> {
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (found?.isFile()) yield path;
  if (!found?.isDirectory()) return;
  for (const name of readdirSync(path)) yield* filesIn(join(path, name));
}

/** A file may go while it is looked for, and some of /proc is nobody's to read. */
function read(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch {
    return Buffer.alloc(0);
  }
}

/** What packs by deflate, told by how it begins, with how many bytes stand before the packed ones. */
const packings = [
  { magic: [0x1f, 0x8b, 0x08], unpack: gunzipSync, before: () => 0 },
  { magic: [0x78, 0x01], unpack: inflateSync, before: () => 0 },
  { magic: [0x78, 0x9c], unpack: inflateSync, before: () => 0 },
  { magic: [0x78, 0xda], unpack: inflateSync, before: () => 0 },
  {
    magic: [0x50, 0x4b, 0x03, 0x04],
    unpack: inflateRawSync,
    // A zip's header of a file tells how long its name and what follows that are.
    before: (header: Buffer) =>
      header.length < 30 ? 0 : 30 + header.readUInt16LE(26) + header.readUInt16LE(28),
  },
];

/** What is within, packed by gzip, zip or as a stream of a PDF, anywhere in it. */
function unpacked(bytes: Buffer): Buffer[] {
  const found: Buffer[] = [];
  for (const { magic, unpack, before } of packings) {
    const begin = Buffer.from(magic);
    for (let at = bytes.indexOf(begin); at >= 0; at = bytes.indexOf(begin, at + 1)) {
      const packed = bytes.subarray(at + before(bytes.subarray(at, at + 30)));
      try {
        found.push(unpack(packed, { finishFlush: constants.Z_SYNC_FLUSH }));
      } catch {
        // Some bytes that look like it.
      }
    }
  }
  return found;
}

/** The same text as programs write it: in UTF-8, in UTF-16 as Chromium does, and in base 64. */
const forms = (text: string) => [
  Buffer.from(text),
  Buffer.from(text, 'utf16le'),
  ...base64Forms(text),
];

/** A process and all that it has started, and those in turn. */
function family(pid: number): number[] {
  const children = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && parentOf(name) === pid)
    .flatMap((child) => family(Number(child)));
  return [pid, ...children];
}

const parentOf = (pid: string): number =>
  Number(/^PPid:\s*(\d+)$/m.exec(read(`/proc/${pid}/status`).toString())?.[1]);

/**
 * Every place where one of the texts lies in clear: its name or its bytes in the folders, or what a process and all its
 * children were started with.
 */
export function whereInClear(
  texts: readonly string[],
  folders: readonly string[],
  pid: number,
): Found[] {
  const sought = texts.flatMap(forms);
  const holds = (bytes: Buffer) => sought.some((form) => bytes.includes(form));
  const files = folders.flatMap((folder) => [...filesIn(folder)]);
  const processes = family(pid).flatMap((one) => [`/proc/${one}/cmdline`, `/proc/${one}/environ`]);
  return [...files, ...processes].filter((path) => {
    const bytes = read(path);
    return holds(Buffer.from(path)) || holds(bytes) || unpacked(bytes).some(holds);
  });
}

/** Dumps of a process that died, by the names they are given. */
export const dumpsIn = (folders: readonly string[]): string[] =>
  folders
    .flatMap((folder) => [...filesIn(folder)])
    .filter((path) => /\.dmp$|\/core(\.\d+)?$|\.heapsnapshot$|\/report\.[\d.]+\.json$/.test(path));

import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { constants, gunzipSync } from 'node:zlib';

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

/** What is within, packed by gzip anywhere in it. A block of LevelDB keeps what it meets first as it is. */
function unpacked(bytes: Buffer): Buffer[] {
  const magic = Buffer.from([0x1f, 0x8b, 0x08]);
  const found: Buffer[] = [];
  for (let at = bytes.indexOf(magic); at >= 0; at = bytes.indexOf(magic, at + 1)) {
    try {
      found.push(gunzipSync(bytes.subarray(at), { finishFlush: constants.Z_SYNC_FLUSH }));
    } catch {
      // Three bytes that look like it.
    }
  }
  return found;
}

/** The same text as programs write it: in UTF-8, and in UTF-16 as Chromium does. */
const forms = (text: string) => [Buffer.from(text), Buffer.from(text, 'utf16le')];

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

import {
  configure,
  type FileEntry,
  Uint8ArrayReader,
  Uint8ArrayWriter,
  ZipReader,
  ZipWriter,
} from '@zip.js/zip.js';
import { sameBytes } from '#domain/audit/chain.ts';
import type { PackFault, PackTooMuch } from '#shared/evidence-fault.ts';
import { inMegabytes } from '#shared/largest-file.ts';

// Nothing is packed tight, and nothing is fetched: neither is there to fetch where a pack is read.
configure({ useWebWorkers: false });

/** A file of a pack. */
export interface PackFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/**
 * What a pack may be at most, where it is made and where it is checked: files, bytes of all, bytes of `pack.json`. Whoever checks
 * one holds all of it in memory, and is not to be held up by a list of millions.
 */
export const most = { files: 20_000, bytes: 2 ** 30, manifest: 2 ** 24 } as const;

/**
 * A pack's zip: files one after the other as they are, without dates, so that the same files give the same bytes, and no
 * byte can be another without its showing.
 */
export async function writeContainer(files: readonly PackFile[]): Promise<Uint8Array<ArrayBuffer>> {
  const writer = new ZipWriter(new Uint8ArrayWriter(), {
    level: 0,
    rawLastModDate: firstDay,
    extendedTimestamp: false,
    dataDescriptor: false,
  });
  for (const { name, bytes } of files) await writer.add(name, new Uint8ArrayReader(bytes));
  return new Uint8Array(await writer.close());
}

/** 1 January 1980, the first day that a zip can say. */
const firstDay = (1 << 21) | (1 << 16);

/** A zip of which the directory has been read, and no file yet. */
export interface Container {
  /** In order; one can be there twice. */
  readonly files: readonly { readonly name: string; readonly size: number }[];
  /** The first file of a name; `undefined` where there is none, or it is not what the directory says. */
  read(name: string): Promise<PackFile | undefined>;
}

/** Reads what is in a zip, by name and size; refuses what is packed tight, locked, or more than a pack may be. */
export async function openContainer(
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Container | PackFault> {
  if (bytes.length > most.bytes) return tooLarge(bytes.length);
  const entries: FileEntry[] = [];
  let total = 0;
  try {
    for await (const entry of new ZipReader(new Uint8ArrayReader(bytes)).getEntriesGenerator()) {
      if (entries.length >= most.files) return { code: 'pack-too-many-files', most: most.files };
      total += entry.uncompressedSize;
      const isPlain = !entry.directory && !entry.encrypted && entry.compressionMethod === 0;
      // Files that lie within each other are more than the zip is long.
      if (!isPlain || total > bytes.length) return { code: 'pack-unreadable' };
      entries.push(entry);
    }
  } catch {
    return { code: 'pack-unreadable' };
  }
  const byName = new Map(entries.toReversed().map((entry) => [entry.filename, entry]));
  return {
    files: entries.map(({ filename: name, uncompressedSize: size }) => ({ name, size })),
    async read(name) {
      const read = await byName
        .get(name)
        ?.getData(new Uint8ArrayWriter())
        .catch(() => undefined);
      return read && { name, bytes: new Uint8Array(read) };
    },
  };
}

/** That a file is larger than a pack may be. */
export const tooLarge = (bytes: number): PackTooMuch => ({
  code: 'pack-too-large',
  megabytes: inMegabytes(bytes),
  most: inMegabytes(most.bytes),
});

/** Whether a zip is, byte for byte, the one that these files are packed in. */
export async function isContainerOf(
  bytes: Uint8Array<ArrayBuffer>,
  files: readonly PackFile[],
): Promise<boolean> {
  try {
    return sameBytes(await writeContainer(files), bytes);
  } catch {
    // What cannot be packed, a name twice, was never packed so.
    return false;
  }
}

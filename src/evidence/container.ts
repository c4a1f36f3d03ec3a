import {
  configure,
  Uint8ArrayReader,
  Uint8ArrayWriter,
  ZipReader,
  ZipWriter,
} from '@zip.js/zip.js';
import { sameBytes } from '#domain/audit/chain.ts';

// Nothing is packed tight, and nothing is fetched: neither is there to fetch where a pack is read.
configure({ useWebWorkers: false });

/** A file of a pack. */
export interface PackFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** So many files nobody packs; whoever reads is not to be held up by a list of millions. */
const mostFiles = 100_000;

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

/** The files of a zip, in order; `undefined` when it is none, or holds what is packed tight, locked or without end. */
export async function readContainer(
  bytes: Uint8Array<ArrayBuffer>,
): Promise<readonly PackFile[] | undefined> {
  const reader = new ZipReader(new Uint8ArrayReader(bytes));
  try {
    const files: PackFile[] = [];
    let total = 0;
    for await (const entry of reader.getEntriesGenerator()) {
      total += entry.uncompressedSize;
      const isPlain = !entry.directory && !entry.encrypted && entry.compressionMethod === 0;
      if (!isPlain || total > bytes.length || files.length >= mostFiles) return undefined;
      const read = await entry.getData(new Uint8ArrayWriter());
      files.push({ name: entry.filename, bytes: new Uint8Array(read) });
    }
    return files;
  } catch {
    return undefined;
  } finally {
    await reader.close().catch(() => undefined);
  }
}

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

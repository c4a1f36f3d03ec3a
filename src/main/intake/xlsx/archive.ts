import { type Entry, fromBufferPromise } from 'yauzl';
import { Unreadable } from '../tables/unreadable.ts';

/** In megabytes: a workbook of a hundred thousand rows unpacks to a tenth of this. */
const mostUnpacked = 800;
const mostEntries = 5_000;

/** The files inside a zip file. */
export interface Archive {
  /** Of its entries, as they are looked up: with `/` between folders, in small letters. */
  readonly names: readonly string[];
  /** Bytes that an entry unpacks to; 0 when there is none of the name. */
  readonly sizeOf: (name: string) => number;
  /** Unpacks an entry piece by piece; nothing for one that is not there. */
  readonly read: (name: string) => AsyncIterable<Uint8Array>;
}

/** Opens a zip file whose entries together unpack to a size that fits in memory. What an entry claims is held against what comes. */
export async function openArchive(bytes: Uint8Array): Promise<Archive> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const zip = await fromBufferPromise(buffer, { lazyEntries: true });
  if (zip.entryCount > mostEntries)
    throw new Unreadable({ code: 'too-many-entries', limit: mostEntries });
  const entries = new Map<string, Entry>();
  let unpacked = 0;
  for await (const entry of zip.eachEntry()) {
    if (entry.isEncrypted()) throw new Unreadable({ code: 'file-protected' });
    unpacked += entry.uncompressedSize;
    if (unpacked > mostUnpacked * 1e6) {
      throw new Unreadable({ code: 'content-too-large', megabytes: mostUnpacked });
    }
    // Some programs write backslashes, some a leading slash; names differ in case.
    entries.set(nameOf(entry.fileName), entry);
  }
  return {
    names: [...entries.keys()],
    sizeOf: (name) => entries.get(nameOf(name))?.uncompressedSize ?? 0,
    async *read(name) {
      const entry = entries.get(nameOf(name));
      if (entry) yield* await zip.openReadStreamPromise(entry);
    },
  };
}

const nameOf = (path: string) => path.replaceAll('\\', '/').replace(/^\//, '').toLowerCase();

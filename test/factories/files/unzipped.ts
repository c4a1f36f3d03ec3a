import { Uint8ArrayReader, Uint8ArrayWriter, ZipReader } from '@zip.js/zip.js';

/** The files of a zip by name, in its order. */
export async function unzipped(bytes: Uint8Array, password = '') {
  const reader = new ZipReader(new Uint8ArrayReader(bytes), { password });
  const files = new Map<string, Buffer>();
  for (const entry of await reader.getEntries()) {
    if (!entry.directory) {
      files.set(entry.filename, Buffer.from(await entry.getData(new Uint8ArrayWriter())));
    }
  }
  return files;
}

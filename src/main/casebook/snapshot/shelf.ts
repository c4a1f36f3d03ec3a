import { mkdir, open, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { replaceFile } from '#main/vault/atomic-file.ts';
import type { StorePort } from '../store/store-port.ts';

/** Where the sealed snapshot is kept between two starts. It is a cache: losing it costs time only. */
export interface Shelf {
  read(): Promise<readonly Uint8Array[]>;
  write(chunks: readonly Uint8Array[]): Promise<void>;
}

/** In the store page's database. */
export const storeShelf = (port: StorePort): Shelf => ({
  read: () => port.readSnapshot({}),
  write: async (chunks) => void (await port.writeSnapshot({ chunks })),
});

/** In files, for work without a store page. */
export function fileShelf(dir: string): Shelf {
  const folder = join(dir, 'snapshot');
  const path = (part: number) => join(folder, `part-${part}`);
  return {
    read: async () => {
      const names = await readdir(folder).catch(() => []);
      return Promise.all(
        names.map((_, part) => readWhole(path(part)).catch(() => Buffer.alloc(0))),
      );
    },
    write: async (chunks) => {
      await rm(folder, { recursive: true, force: true });
      await mkdir(folder, { recursive: true, mode: 0o700 });
      for (const [part, chunk] of chunks.entries()) await replaceFile(path(part), chunk);
    },
  };
}

/** In one go: `readFile` asks for half a megabyte at a time, and each time waits for its turn. */
async function readWhole(path: string): Promise<Buffer> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const bytes = Buffer.allocUnsafeSlow(size);
    const { bytesRead } = await file.read(bytes);
    return bytes.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

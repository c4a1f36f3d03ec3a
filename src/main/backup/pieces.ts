import { randomBytes } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { syncFolder } from '#main/vault/atomic-file.ts';
import { sha256 } from '#main/vault/sha256.ts';
import type { Place } from './place.ts';

/** Runs of bytes under the names that their SHA-256 gives them: what is held once is never written again. */
export interface Pieces {
  /** Keeps bytes, and gives their name. They are on the disk for certain only after `settle`. */
  put(bytes: Uint8Array): Promise<string>;
  /** The bytes of a name, or `undefined` when they are gone or not the ones that were kept. */
  get(name: string): Promise<Buffer | undefined>;
  has(name: string, size: number): Promise<boolean>;
  /** The names of all that are there, whatever is in them. */
  names(): Promise<ReadonlySet<string>>;
  /** Lets go of a piece that is not what its name says. */
  drop(name: string): Promise<void>;
  /** Sees to it that all that was put is on the disk, and gives the names that were not there before. */
  settle(): Promise<readonly string[]>;
  /** How many bytes were written. */
  readonly written: number;
}

const atOnce = 16;

export function piecesOf({ pieces: folder }: Place): Pieces {
  const pathOf = (name: string) => join(folder, name.slice(0, 2), name);
  const fresh = new Map<string, number>();
  const folders = new Set<string>();
  let written = 0;

  /** A piece of the right length is taken to be whole: it got its name only when it was. */
  const has = (name: string, size: number) =>
    stat(pathOf(name)).then(
      (found) => found.size === size,
      () => false,
    );

  async function write(name: string, bytes: Uint8Array): Promise<void> {
    const path = pathOf(name);
    const part = `${path}.${randomBytes(4).toString('hex')}.part`;
    if (!folders.has(dirname(path))) await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    folders.add(dirname(path));
    try {
      const file = await open(part, 'wx', 0o600);
      await file.writeFile(bytes).finally(() => file.close());
      await rename(part, path);
    } catch (error) {
      await rm(part, { force: true });
      throw error;
    }
    fresh.set(name, bytes.length);
    written += bytes.length;
  }

  return {
    has,
    names: async () => {
      const shards = (await readdir(folder)).filter((name) => /^[0-9a-f]{2}$/.test(name));
      const found = await Promise.all(shards.map((shard) => readdir(join(folder, shard))));
      return new Set(found.flat());
    },
    drop: (name) => rm(pathOf(name), { force: true }),
    put: async (bytes) => {
      const name = sha256(bytes).toString('hex');
      if (!fresh.has(name) && !(await has(name, bytes.length))) await write(name, bytes);
      return name;
    },
    get: async (name) => {
      const bytes = await readFile(pathOf(name)).catch(() => undefined);
      return bytes && sha256(bytes).toString('hex') === name ? bytes : undefined;
    },
    settle: async () => {
      const names = [...fresh.keys()];
      // The first sync carries most of it to the disk; the others then find little to do.
      for (let from = 0; from < names.length; from += atOnce) {
        await Promise.all(names.slice(from, from + atOnce).map((name) => sync(pathOf(name))));
      }
      for (const path of folders) await syncFolder(path);
      if (folders.size > 0) await syncFolder(folder);
      fresh.clear();
      folders.clear();
      return names;
    },
    get written() {
      return written;
    },
  };
}

async function sync(path: string): Promise<void> {
  const file = await open(path, 'r');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}

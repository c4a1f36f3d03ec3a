import { randomBytes } from 'node:crypto';
import {
  mkdir,
  open,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  type FileHandle,
} from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { syncFolder, writeSynced } from '#main/vault/atomic-file.ts';
import { sha256 } from '#main/vault/sealing/sha256.ts';
import { readAt } from '../casebook/files/pieces-of.ts';
import { inLanes } from '../jobs/in-lanes.ts';
import { carry, measure, reading, type Read } from './carry.ts';
import type { Place } from './place.ts';

/**
 * Runs of bytes under the names that their SHA-256 gives them: what is held once is never written again. A piece gets its
 * name when it is on the disk; that the name stays is certain after `settle`.
 */
export interface Pieces {
  /** Keeps bytes, and gives their name. */
  put(bytes: Uint8Array): Promise<string>;
  /** Keeps what is read under a name that is known, and gives its length; `undefined` when it is not what the name says. */
  take(name: string, read: Read): Promise<number | undefined>;
  /** The bytes of a name, or `undefined` when they are gone or not the ones that were kept. */
  get(name: string): Promise<Buffer | undefined>;
  /** Writes them into a new file, and gives their length; `undefined` as above, and the file is then worth nothing. */
  give(name: string, path: string): Promise<number | undefined>;
  /** How many they are; `undefined` as above. */
  measure(name: string): Promise<number | undefined>;
  /** Some of them, that nobody has checked: for what proves itself. */
  stretch(name: string, at: number, length: number): Promise<Buffer | undefined>;
  has(name: string, size: number): Promise<boolean>;
  /** The names of all that are there, whatever is in them. */
  names(): Promise<ReadonlySet<string>>;
  /** Lets go of a piece that is not what its name says; one that cannot be read now may be whole, and stays. */
  dropOther(name: string): Promise<void>;
  /** Sees to it that the names of all that was put are on the disk, and gives those that were not there before. */
  settle(): Promise<readonly string[]>;
  /** How many bytes were written. */
  readonly written: number;
}

export function piecesOf({ pieces: folder }: Place): Pieces {
  const pathOf = (name: string) => join(folder, name.slice(0, 2), name);
  const fresh = new Set<string>();
  const folders = new Map<string, Promise<unknown>>();
  let written = 0;

  /** A piece of the right length is taken to be whole: it got its name only when it was. */
  const has = (name: string, size: number) =>
    stat(pathOf(name)).then(
      (found) => found.size === size,
      () => false,
    );

  async function using<T>(name: string, act: (file: FileHandle) => Promise<T>) {
    const file = await open(pathOf(name)).catch(() => undefined);
    return file && act(file).finally(() => file.close());
  }

  /** What the place fails to give is as good as gone. */
  const reach = (name: string, act: (read: Read) => Promise<number | undefined>) =>
    using(name, (file) => {
      const read = reading(file);
      return act((into) => read(into).catch(() => 0));
    });

  async function keep(
    name: string,
    write: (part: string) => Promise<number | undefined>,
  ): Promise<number | undefined> {
    const path = pathOf(name);
    const shard = dirname(path);
    if (!folders.has(shard)) folders.set(shard, mkdir(shard, { recursive: true, mode: 0o700 }));
    await folders.get(shard);
    const part = `${path}.${randomBytes(4).toString('hex')}.part`;
    try {
      const size = await write(part);
      if (size === undefined) {
        await rm(part, { force: true });
        return undefined;
      }
      await rename(part, path);
      fresh.add(name);
      written += size;
      return size;
    } catch (error) {
      await rm(part, { force: true });
      throw error;
    }
  }

  return {
    has,
    names: async () => {
      const shards = (await readdir(folder)).filter((name) => /^[0-9a-f]{2}$/.test(name));
      const found = await Promise.all(shards.map((shard) => readdir(join(folder, shard))));
      return new Set(found.flat());
    },
    dropOther: async (name) => {
      const bytes = await readFile(pathOf(name)).catch(() => undefined);
      if (bytes && sha256(bytes).toString('hex') !== name) await rm(pathOf(name), { force: true });
    },
    put: async (bytes) => {
      const name = sha256(bytes).toString('hex');
      if (!fresh.has(name) && !(await has(name, bytes.length))) {
        await keep(name, (part) => writeSynced(part, bytes).then(() => bytes.length));
      }
      return name;
    },
    take: (name, read) => keep(name, (part) => carry(read, part, name)),
    get: async (name) => {
      const bytes = await readFile(pathOf(name)).catch(() => undefined);
      return bytes && sha256(bytes).toString('hex') === name ? bytes : undefined;
    },
    give: (name, path) => reach(name, (read) => carry(read, path, name)),
    measure: (name) => reach(name, (read) => measure(read, name)),
    stretch: (name, at, length) =>
      using(name, (file) => readAt(file, at, length).catch(() => undefined)),
    settle: async () => {
      await inLanes([...folders.keys()], syncFolder);
      if (folders.size > 0) await syncFolder(folder);
      const names = [...fresh];
      fresh.clear();
      folders.clear();
      return names;
    },
    get written() {
      return written;
    },
  };
}

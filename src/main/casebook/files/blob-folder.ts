import { createHash } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { syncFolder, writeSynced } from '#main/vault/atomic-file.ts';
import { sha256 } from '#main/vault/sealing/sha256.ts';
import { piecesOf } from './pieces-of.ts';

const folder = (dir: string) => join(dir, 'blobs');
const pending = (dir: string) => join(dir, 'blobs', 'pending');
/** Where a sealed file stands. */
export const blobPath = (dir: string, name: string) => join(folder(dir), name);
/** Names come out of headers that others wrote: what is none leads nowhere. */
export const isName = (name: string) => /^[0-9a-f]{64}$/.test(name);

/** Keeps sealed bytes under their own hash, durable when this resolves. Marked as pending until an event names it. */
export async function keepSealed(dir: string, sealed: Uint8Array): Promise<string> {
  await mkdir(pending(dir), { recursive: true, mode: 0o700 });
  const name = sha256(sealed).toString('hex');
  await writeFile(join(pending(dir), name), '');
  const part = join(pending(dir), `${name}.part`);
  try {
    await writeSynced(part, sealed);
    await rename(part, join(folder(dir), name));
  } catch (error) {
    await rm(part, { force: true });
    await rm(join(pending(dir), name), { force: true });
    throw error;
  }
  await syncFolder(folder(dir));
  return name;
}

/** The sealed bytes, or `undefined` when they are gone or not the ones that were kept. */
export async function readSealed(dir: string, name: string): Promise<Buffer | undefined> {
  if (!isName(name)) return undefined;
  const sealed = await readFile(join(folder(dir), name)).catch(() => undefined);
  return sealed && sha256(sealed).toString('hex') === name ? sealed : undefined;
}

/**
 * How a kept file stands, told without holding all of it; rejects where it may not be read, which says nothing of it.
 *
 * @param rest waited for after each piece
 */
export async function lookAtSealed(
  dir: string,
  name: string,
  rest: () => Promise<void> = async () => undefined,
): Promise<'as-kept' | 'altered' | 'gone'> {
  if (!isName(name)) return 'altered';
  try {
    const sum = await sumOf(blobPath(dir, name), rest);
    return sum === name ? 'as-kept' : 'altered';
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return 'gone';
    // A place on the disk that cannot be read any more, or a folder of its name, is no file that was kept.
    if (code === 'EIO' || code === 'EISDIR') return 'altered';
    throw error;
  }
}

async function sumOf(path: string, rest: () => Promise<void>): Promise<string> {
  const file = await open(path, 'r');
  try {
    const sum = createHash('sha256');
    for await (const piece of piecesOf(file, 0, Infinity)) {
      sum.update(piece);
      await rest();
    }
    return sum.digest('hex');
  } finally {
    await file.close();
  }
}

/** Marks files before the event that destroys them: what a crash leaves is swept at the next opening. */
export async function doom(dir: string, given: readonly string[]): Promise<void> {
  const names = given.filter(isName);
  if (names.length === 0) return;
  await mkdir(pending(dir), { recursive: true, mode: 0o700 });
  await Promise.all(names.map((name) => writeFile(join(pending(dir), name), '')));
  await syncFolder(pending(dir));
}

/** An event names the file now, or it is gone by one. */
export async function settle(dir: string, names: readonly string[]): Promise<void> {
  const waiting = names.filter(isName).map((name) => join(pending(dir), name));
  await Promise.all(waiting.map((path) => rm(path, { force: true })));
}

export async function removeSealed(dir: string, names: readonly string[]): Promise<void> {
  const kept = names.filter(isName).map((name) => blobPath(dir, name));
  await Promise.all(kept.map((path) => rm(path, { force: true })));
  if (kept.length > 0) await syncFolder(folder(dir));
}

/** Files that were kept for an event which was never written: the app died in between. */
export async function pendingNames(dir: string): Promise<readonly string[]> {
  const found = await readdir(pending(dir)).catch(() => []);
  return found.filter(isName);
}

/** Leftovers of writes that never ended. */
export async function removeParts(dir: string): Promise<void> {
  const found = await readdir(pending(dir)).catch(() => []);
  const parts = found.filter((name) => name.endsWith('.part'));
  await Promise.all(parts.map((name) => rm(join(pending(dir), name), { force: true })));
}

/** The files that events name: those that wait for their event are not yet the book's. */
export async function keptNames(dir: string): Promise<readonly string[]> {
  const [found, waiting] = await Promise.all([
    readdir(folder(dir)).catch(() => []),
    pendingNames(dir),
  ]);
  const pendingOnes = new Set(waiting);
  return found.filter((name) => isName(name) && !pendingOnes.has(name));
}

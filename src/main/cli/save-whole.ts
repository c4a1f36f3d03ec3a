import { randomBytes } from 'node:crypto';
import { open, rename, rm, type FileHandle } from 'node:fs/promises';
import { ok, refuse, type Result } from '#domain/result.ts';
import type { Refusal } from '#shared/refusal.ts';
import { isDiskFull } from '../casebook/folder/disk-refusal.ts';
import { isFolder } from '../casebook/folder/own-folder.ts';

/** A file that is written beside its place, under a name that nobody can have laid a link at. */
interface Part {
  readonly out: string;
  readonly path: string;
  readonly file: FileHandle;
}

/**
 * Saves what is made, for its owner alone, and makes sure of the place first: nothing is made that cannot be saved, and
 * no half file stays behind. It is written beside its place, so that nothing else is ever written over.
 */
export const saveWhole = <T extends { readonly bytes: Uint8Array }>(
  out: string,
  make: () => Promise<Result<T, Refusal>>,
): Promise<Result<T, Refusal>> => saveTogether([out], make, ({ bytes }) => [bytes]);

/** The same for several files: what stands at their places stands until all of them are on the disk. */
export async function saveTogether<T>(
  places: readonly string[],
  make: () => Promise<Result<T, Refusal>>,
  filesOf: (made: T) => readonly Uint8Array[],
): Promise<Result<T, Refusal>> {
  const parts: Part[] = [];
  try {
    for (const out of places) {
      const part = (await isFolder(out)) ? undefined : await partAt(out);
      if (!part) return refuse({ code: 'file-unwritable' });
      parts.push(part);
    }
    const made = await make();
    if (!made.ok) return made;
    const saved = await put(parts, filesOf(made.value));
    return saved.ok ? made : saved;
  } finally {
    for (const { file, path } of parts) {
      await file.close();
      await rm(path, { force: true });
    }
  }
}

async function partAt(out: string): Promise<Part | undefined> {
  const path = `${out}.${randomBytes(8).toString('hex')}.part`;
  const file = await open(path, 'wx', 0o600).catch(() => undefined);
  return file && { out, path, file };
}

async function put(parts: readonly Part[], files: readonly Uint8Array[]) {
  try {
    for (const [nth, { file }] of parts.entries()) {
      await file.writeFile(files[nth] ?? '');
      await file.sync();
    }
    for (const { path, out } of parts) await rename(path, out);
    return ok(undefined);
  } catch (error) {
    return refuse({ code: isDiskFull(error) ? 'disk-full' : 'file-unwritable' } as const);
  }
}

import { mkdir, open } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { refuse, type Result } from '#domain/result.ts';
import { syncFolder } from '#main/vault/atomic-file.ts';
import { writeAsNewDesk } from '#main/vault/key-file/new-desk.ts';
import type { BackupRefusal } from '#shared/refusals/backup-refusal.ts';
import type { BookRefusal } from '#shared/refusals/book-refusal.ts';
import { refuseByDisk } from '../casebook/folder/disk-refusal.ts';
import {
  clearUnfinished,
  markUnfinished,
  removeHeld,
  takesRestore,
} from '../casebook/moving/unfinished.ts';
import { inLanes } from '../jobs/in-lanes.ts';
import type { Pacing } from '../jobs/pacing.ts';
import { documentsIn } from './documents.ts';
import type { Listing } from './listing.ts';
import type { Pieces } from './pieces.ts';
import { fileFrom } from './prove.ts';

/**
 * The file that makes a folder a book comes last, and makes it a desk of its own in the same write: what is broken off
 * before it is no book, and what is broken off behind it does not write into the log that it came from.
 */
const keyFile = 'keys.json';
const isSafe = (name: string) => /^(?:[a-z][a-z.]*\/)?[a-z][a-z.]*$/.test(name);

/**
 * Writes what a backup holds into an empty folder. Every byte is checked on its way; what does not fit is refused, and
 * the folder is left as empty as it was. It is marked as unfinished, and no book, until who asked for it has looked it over.
 * For who holds the folder, so that no two write into one.
 *
 * @returns the desk that the copy is from now on
 */
export async function restoreInto(
  dir: string,
  pieces: Pieces,
  listing: Listing,
  pacing: Pacing = {},
): Promise<Result<string, BackupRefusal | BookRefusal>> {
  const refused = await refuseTarget(dir);
  if (refused) return refused;
  try {
    const written = await writeAll(dir, pieces, listing, pacing);
    if (!written.ok) await empty(dir);
    return written;
  } catch (error) {
    await empty(dir);
    return refuseByDisk(error);
  }
}

async function refuseTarget(dir: string) {
  try {
    await mkdir(dir, { recursive: true, mode: 0o700 });
    if (!(await takesRestore(dir))) return refuse({ code: 'restore-not-empty' });
    await clearUnfinished(dir);
    return undefined;
  } catch (error) {
    return refuseByDisk(error);
  }
}

async function writeAll(
  dir: string,
  pieces: Pieces,
  listing: Listing,
  pacing: Pacing,
): Promise<Result<string, BackupRefusal | BookRefusal>> {
  const damaged = refuse({ code: 'backup-damaged', id: listing.id } as const);
  const documents = await documentsIn(pieces, listing);
  if (!documents || documents.size !== listing.documents) return damaged;
  await markUnfinished(dir);
  await mkdir(join(dir, 'blobs'), { mode: 0o700 });
  let done = 0;
  const giveOne = async (name: string) => {
    const size = await pieces.give(name, join(dir, 'blobs', name));
    done += 1;
    if (done % 64 === 0) pacing.onProgress?.({ done, total: documents.size });
    return size === documents.get(name);
  };
  if ((await inLanes([...documents.keys()], giveOne, pacing)).includes(false)) return damaged;
  await syncFolder(join(dir, 'blobs'));
  for (const { name, size, pieces: names } of listing.files) {
    if (!isSafe(name)) return damaged;
    if (name === keyFile) continue;
    const path = join(dir, name);
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    if ((await writeFrom(pieces, names, path)) !== size) return damaged;
    await syncFolder(dirname(path));
  }
  const keys = await fileFrom(pieces, listing, keyFile);
  return keys ? writeAsNewDesk(dir, keys.toString('utf8')) : damaged;
}

/** Gives how many bytes were written, or `undefined` when a piece is gone or altered. */
async function writeFrom(pieces: Pieces, names: readonly string[], path: string) {
  const file = await open(path, 'wx', 0o600);
  let size = 0;
  try {
    for (const name of names) {
      const bytes = await pieces.get(name);
      if (!bytes) return undefined;
      await file.writeFile(bytes);
      size += bytes.length;
    }
    await file.sync();
    return size;
  } finally {
    await file.close();
  }
}

/** Takes away what was written into a folder that was empty, as far as a disk lets it that has just refused something. */
export const empty = (dir: string): Promise<void> =>
  clearUnfinished(dir)
    .then(() => removeHeld(dir))
    .catch(() => undefined);

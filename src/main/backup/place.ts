import { mkdir, readdir, realpath } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { ok, refuse, type Result } from '#domain/result.ts';
import type { BackupRefusal } from '#shared/refusals/backup-refusal.ts';
import { isFolder } from '../casebook/folder/own-folder.ts';
import type { Whose } from './captured.ts';
import { refuseByPlace } from './place-refusal.ts';

/** One desk's part of a backup place: pieces that never change, and a listing for each backup. */
export interface Place {
  readonly root: string;
  readonly pieces: string;
  readonly listings: string;
}

const prefix = 'ombud-';

const placeIn = (root: string): Place => ({
  root,
  pieces: join(root, 'pieces'),
  listings: join(root, 'backups'),
});

/**
 * The part of a backup place that is this desk's; made when it is not there. The place itself is never made: a stick that
 * is not in would be taken for a folder of its name.
 *
 * Each desk has a part of its own: what one thins out another may need.
 *
 * @param target the folder that the person chose
 * @param from the book's folder; a copy inside its own folder would die with it
 */
export async function openPlace(
  target: string,
  { bookId, desk, dir }: Whose,
): Promise<Result<Place, BackupRefusal>> {
  try {
    const place = placeIn(join(await realpath(target), `${prefix}${bookId}-${desk}`));
    if (isWithin(place.root, await realpath(dir))) {
      return refuse({ code: 'backup-place-in-book' });
    }
    await mkdir(place.pieces, { recursive: true, mode: 0o700 });
    await mkdir(place.listings, { recursive: true, mode: 0o700 });
    return ok(place);
  } catch (error) {
    return refuseByPlace(error);
  }
}

/** The parts of every desk that keeps backups in a place; a folder that is one such part counts as that. */
export async function placesIn(target: string): Promise<Result<readonly Place[], BackupRefusal>> {
  try {
    const root = await realpath(target);
    if (await isFolder(join(root, 'backups'))) return ok([placeIn(root)]);
    const names = await readdir(root);
    const parts = names.filter((name) => /^ombud-[0-9a-f]{32}-[\w-]{11}$/.test(name)).toSorted();
    return ok(parts.map((name) => placeIn(join(root, name))));
  } catch (error) {
    return refuseByPlace(error);
  }
}

const isWithin = (path: string, folder: string) => `${path}${sep}`.startsWith(`${folder}${sep}`);

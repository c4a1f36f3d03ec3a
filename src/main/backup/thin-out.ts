import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { kept, type Rotation } from '#domain/backup/rotation.ts';
import { ok, type Result } from '#domain/result.ts';
import type { BackupRefusal } from '#shared/refusals/backup-refusal.ts';
import { documentsIn } from './documents.ts';
import { dropListing, asKnown, listingsOf } from './listing.ts';
import { piecesOf } from './pieces.ts';
import type { SignedBy } from './signature.ts';
import type { Place } from './place.ts';
import { refuseByPlace } from './place-refusal.ts';

/**
 * Lets go of the backups that the rotation keeps no longer, and of every piece that none of the others needs: what was
 * disposed of is then gone from here too. A listing that does not read, or that nobody of the book signed, keeps everything:
 * nobody can say what it needs.
 *
 * @param knows whether somebody is or was an officer of the book
 * @param zone by whose days the rotation goes, an IANA name
 * @returns the ids of the backups that went
 */
export async function thinOut(
  place: Place,
  rotation: Rotation,
  zone: string,
  knows: (by: SignedBy) => boolean,
): Promise<Result<readonly string[], BackupRefusal>> {
  try {
    const found = (await listingsOf(place)).map((one) => asKnown(one, knows));
    const complete = found.flatMap((one) => (one.state === 'complete' ? [one.listing] : []));
    const stays = new Set(
      kept(
        complete.map(({ at }) => at),
        rotation,
        zone,
      ),
    );
    const gone = complete.filter(({ at }) => !stays.has(at));
    for (const { id } of gone) await dropListing(place, id);
    if (gone.length > 0 && found.every(({ state }) => state === 'complete')) await sweep(place);
    return ok(gone.map(({ id }) => id));
  } catch (error) {
    return refuseByPlace(error);
  }
}

async function sweep(place: Place): Promise<void> {
  const needed = await neededIn(place);
  if (!needed) return;
  for (const folder of await readdir(place.pieces)) {
    for (const name of await readdir(join(place.pieces, folder))) {
      if (!needed.has(name)) await rm(join(place.pieces, folder, name), { force: true });
    }
  }
}

async function neededIn(place: Place): Promise<ReadonlySet<string> | undefined> {
  const pieces = piecesOf(place);
  const needed = new Set<string>();
  for (const found of await listingsOf(place)) {
    if (found.state !== 'complete') return undefined;
    const { listing } = found;
    const documents = await documentsIn(pieces, listing);
    if (!documents) return undefined;
    for (const name of documents.keys()) needed.add(name);
    for (const name of listing.documentLists) needed.add(name);
    for (const file of listing.files) for (const name of file.pieces) needed.add(name);
  }
  return needed;
}

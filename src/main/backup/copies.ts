import { ok, type Result } from '#domain/result.ts';
import type { BackupRefusal } from '#shared/refusals/backup-refusal.ts';
import { batchesIn, type Batch } from '../casebook/healing/batches.ts';
import { journalName } from '../casebook/journal/paths.ts';
import { backupsIn } from './choose.ts';
import { deskNote } from '../vault/desk-note.ts';
import type { KeyRing } from '../vault/key-ring.ts';
import { backupNoteSchema } from './note.ts';
import { piecesOf } from './pieces.ts';
import { fileFrom } from './prove.ts';

/** What the backups of a place can give back of a book: batches of its log, and sealed documents by name. */
export interface BackupCopies {
  readonly journals: (bookId: string) => Promise<readonly (readonly Batch[])[]>;
  readonly document: (name: string) => Promise<Buffer | undefined>;
}

/** All the backup places that a computer knows of; one that cannot be reached has nothing. */
export async function knownCopies(
  dir: string,
  keys: Pick<KeyRing, 'book'>,
): Promise<readonly BackupCopies[]> {
  const noted = await deskNote(dir, 'backups', keys, backupNoteSchema).read();
  const known: BackupCopies[] = [];
  for (const place of noted?.settings.places ?? []) {
    const copies = await copiesIn(place);
    if (copies.ok) known.push(copies.value);
  }
  return known;
}

/** The journals in all of them. */
export async function backupCopies(
  dir: string,
  bookId: string,
  keys: Pick<KeyRing, 'book'>,
): Promise<readonly (readonly Batch[])[]> {
  const journals: (readonly Batch[])[] = [];
  for (const copies of await knownCopies(dir, keys))
    journals.push(...(await copies.journals(bookId)));
  return journals;
}

/** The backups in a place, for a book that is damaged. What they give proves itself; they are not believed. */
export async function copiesIn(target: string): Promise<Result<BackupCopies, BackupRefusal>> {
  const all = await backupsIn(target);
  if (!all.ok) return all;
  const whole = all.value.flatMap(({ place, found }) =>
    found.state === 'complete' ? [{ place, listing: found.listing }] : [],
  );
  // All backups of one desk lie in one part of the place.
  const parts = [...new Set(whole.map(({ place }) => place))].map((place) => ({
    pieces: piecesOf(place),
    listings: whole.filter((one) => one.place === place).map(({ listing }) => listing),
  }));
  return ok({
    async journals(bookId) {
      const journals: Batch[][] = [];
      for (const { pieces, listings } of parts) {
        const own = listings.filter((listing) => listing.bookId === bookId);
        // The newest has all that older ones have; they are asked only where a piece of it is gone.
        for (const listing of own.toReversed()) {
          const bytes = await fileFrom(pieces, listing, journalName);
          if (!bytes) continue;
          journals.push(batchesIn(bytes));
          break;
        }
      }
      return journals;
    },
    async document(name) {
      for (const { pieces } of parts) {
        const bytes = await pieces.get(name);
        if (bytes) return bytes;
      }
      return undefined;
    },
  });
}

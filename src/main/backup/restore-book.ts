import { ok, refuse, type Result } from '#domain/result.ts';
import type { BackupRefusal } from '#shared/refusals/backup-refusal.ts';
import type { BookRefusal } from '#shared/refusals/book-refusal.ts';
import type { BookFault } from '#shared/verification.ts';
import type { Secret } from '../vault/opening/root-key.ts';
import { refuseByDisk } from '../casebook/folder/disk-refusal.ts';
import { holdFolder, type Folder } from '../casebook/folder/folder-lock.ts';
import { verifyCopy } from '../casebook/verify/verify.ts';
import { markFinished, takesRestore } from '../casebook/moving/unfinished.ts';
import type { Pacing } from '../jobs/pacing.ts';
import { choose, type Chosen } from './choose.ts';
import { piecesOf } from './pieces.ts';
import type { SignedBy } from './signature.ts';
import { empty, restoreInto } from './restore.ts';

/** A book that came back from a backup. `desk` is its own from now on. */
export interface Restored {
  readonly id: string;
  readonly events: number;
  readonly cases: number;
  readonly documents: number;
  readonly desk: string;
  /** Cases of which this desk had no key: confidential to others, or not come yet. Left out where there are none. */
  readonly unopened?: number;
}

/**
 * Restores a backup, the newest one if no id is given, into an empty folder. Everything in it is opened with an officer's
 * secret before it counts. What is restored is a desk of its own: it never goes on with the log that it came from, which
 * may have grown since on a disk that is found again.
 */
export async function restoreBook(
  target: string,
  id: string | undefined,
  dir: string,
  secret: Secret,
  pacing: Pacing = {},
): Promise<Result<Restored, BackupRefusal | BookRefusal>> {
  const chosen = await choose(target, id);
  if (!chosen.ok) return chosen;
  const held = await holdEmpty(dir);
  if (!held.ok) return held;
  return restoreChosen(chosen.value, dir, secret, pacing).finally(() => held.value.release());
}

/** A folder in which somebody keeps other things gets no lock among them. */
async function holdEmpty(dir: string): Promise<Result<Folder, BackupRefusal | BookRefusal>> {
  const takes = await takesRestore(dir).then(ok, (error: NodeJS.ErrnoException) =>
    error.code === 'ENOENT' ? ok(true) : refuseByDisk(error),
  );
  if (!takes.ok) return takes;
  if (!takes.value) return refuse({ code: 'restore-not-empty' });
  const held = await holdFolder(dir);
  return !held.ok && held.error.code === 'in-use' ? refuse({ code: 'restore-in-use' }) : held;
}

/** The same, of a backup that was chosen, into a folder that is held. */
export async function restoreChosen(
  { place, listing, by }: Chosen,
  dir: string,
  secret: Secret,
  pacing: Pacing = {},
): Promise<Result<Restored, BackupRefusal | BookRefusal>> {
  const restored = await restoreInto(dir, piecesOf(place), listing, pacing);
  if (!restored.ok) return restored;
  const wanted = { id: listing.id, by };
  const counted = await finished(dir, wanted, secret, restored.value).catch(refuseByDisk);
  if (!counted.ok) await empty(dir);
  return counted;
}

async function finished(...copy: Parameters<typeof proven>) {
  const counted = await proven(...copy);
  if (counted.ok) await markFinished(copy[0]);
  return counted;
}

async function proven(
  dir: string,
  { id, by }: { readonly id: string; readonly by: SignedBy },
  secret: Secret,
  desk: string,
): Promise<Result<Restored, BackupRefusal | BookRefusal>> {
  const checked = await verifyCopy(dir, secret);
  if (!checked.ok) return checked;
  const { verification, roster } = checked.value;
  const { faults, events, cases, documents } = verification;
  if (!roster.hasKey(by.officer, by.key)) return refuse({ code: 'backup-altered', id });
  if (damageIn(faults).length > 0) return refuse({ code: 'backup-damaged', id });
  const keyless = faults.find((fault) => fault.code === 'case-key-missing');
  const counts = { events, cases, documents, ...(keyless && { unopened: keyless.cases }) };
  return ok({ id, ...counts, desk });
}

/** What is damage among the faults of a copy. Keys of cases that are confidential to others its desk never had. */
export const damageIn = (faults: readonly BookFault[]): readonly BookFault[] =>
  faults.filter(({ code }) => code !== 'case-key-missing');

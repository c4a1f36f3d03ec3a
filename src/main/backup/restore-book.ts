import { ok, refuse, type Result } from '#domain/result.ts';
import type { BackupRefusal, BookRefusal } from '#shared/refusal.ts';
import type { Secret } from '../casebook/casebook.ts';
import { verify } from '../casebook/verify/verify.ts';
import type { Pacing } from '../jobs/pacing.ts';
import { asNewDesk } from '../vault/new-desk.ts';
import { choose } from './choose.ts';
import { piecesOf } from './pieces.ts';
import { empty, restoreInto } from './restore.ts';

/** A book that came back from a backup. `desk` is its own from now on. */
export interface Restored {
  readonly id: string;
  readonly events: number;
  readonly cases: number;
  readonly documents: number;
  readonly desk: string;
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
  const { place, listing } = chosen.value;
  const restored = await restoreInto(dir, piecesOf(place), listing, pacing);
  if (!restored.ok) return restored;
  const counted = await becomeDesk(dir, listing.id, secret);
  if (!counted.ok) await empty(dir);
  return counted;
}

async function becomeDesk(
  dir: string,
  id: string,
  secret: Secret,
): Promise<Result<Restored, BackupRefusal | BookRefusal>> {
  const checked = await verify(dir, secret);
  if (!checked.ok) return checked;
  const { ok: whole, events, cases, documents } = checked.value;
  if (!whole) return refuse({ code: 'backup-damaged', id });
  const renewed = await asNewDesk(dir);
  return renewed.ok ? ok({ id, events, cases, documents, desk: renewed.value }) : renewed;
}

import { ok, refuse, type Result } from '#domain/result.ts';
import { activeOfficers } from '#domain/team/team.ts';
import { keysIn } from '#main/vault/key-file/key-file.ts';
import { openToLook } from '#main/vault/opening/open-keys.ts';
import type { BackupRefusal } from '#shared/refusals/backup-refusal.ts';
import type { BookRefusal } from '#shared/refusals/book-refusal.ts';
import type { Secret } from '../vault/opening/root-key.ts';
import type { DueClock } from '../casebook/cases/due-clock.ts';
import { refuseByDisk } from '../casebook/folder/disk-refusal.ts';
import { clearRoom } from '../casebook/moving/move-in.ts';
import { roomIn } from '../casebook/moving/rooms.ts';
import { openBook } from '../casebook/opening/open-book.ts';
import type { Pacing } from '../jobs/pacing.ts';
import { choose, type Chosen } from './choose.ts';
import { piecesOf } from './pieces.ts';
import { fileFrom } from './prove.ts';
import { restoreChosen } from './restore-book.ts';

type Answer<T> = Promise<Result<T, BackupRefusal | BookRefusal>>;

/** Which backup, and what opens it: a secret of any officer under whom it was made. */
export interface Wanted {
  readonly place: string;
  readonly id: string;
  readonly secret: Secret;
}

/** A book that came back and was opened, before it takes anything's place. */
export interface Aside {
  readonly events: number;
  readonly cases: number;
  readonly documents: number;
  readonly unopened?: number;
  readonly organisation: string;
  /** Whose secret opened it, and everybody who kept the book then. */
  readonly opener: string;
  readonly officers: readonly string[];
}

/**
 * Restores a backup into its room inside the data folder, checks it to the last byte and opens it as on any other day. What
 * is refused leaves the room empty.
 */
export async function restoreAside(
  dir: string,
  { place, id, secret }: Wanted,
  clock: DueClock,
  pacing: Pacing = {},
): Answer<Aside> {
  const chosen = await choose(place, id);
  if (!chosen.ok) return chosen;
  try {
    const opens = await tryKeys(dir, chosen.value, secret);
    if (!opens.ok) return opens;
    await clearRoom(dir, 'restoring');
    const fetched = await fetch(dir, chosen.value, secret, clock, pacing);
    if (!fetched.ok) await clearRoom(dir, 'restoring');
    return fetched;
  } catch (error) {
    await clearRoom(dir, 'restoring').catch(() => undefined);
    return refuseByDisk(error);
  }
}

async function fetch(
  dir: string,
  chosen: Chosen,
  secret: Secret,
  clock: DueClock,
  pacing: Pacing,
): Answer<Aside> {
  const room = roomIn(dir, 'restoring');
  const restored = await restoreChosen(chosen, room, secret, pacing);
  if (!restored.ok) return restored;
  const { id: _, desk: __, ...counts } = restored.value;
  const looked = await look(room, secret, clock);
  return looked.ok ? ok({ ...counts, ...looked.value }) : looked;
}

/** Before anything is copied: a wrong passphrase is told at once, and counts as a guess at this door. */
async function tryKeys(dir: string, { place, listing }: Chosen, secret: Secret): Answer<void> {
  const damaged = refuse({ code: 'backup-damaged', id: listing.id } as const);
  const bytes = await fileFrom(piecesOf(place), listing, 'keys.json');
  if (!bytes) return damaged;
  const keys = keysIn(bytes.toString('utf8'));
  if (!keys.ok) return keys.error.code === 'book-newer' ? keys : damaged;
  const opened = await openToLook(dir, keys.value, secret);
  if (!opened.ok) return opened;
  opened.value.forget();
  return ok(undefined);
}

async function look(
  room: string,
  secret: Secret,
  clock: DueClock,
): Answer<Pick<Aside, 'organisation' | 'opener' | 'officers'>> {
  const opened = await openBook({ dir: room });
  if (!opened.ok) return opened;
  const locked = opened.value;
  try {
    const unlocked = await locked.unlock(secret, clock);
    if (!unlocked.ok) return unlocked;
    const { settings, atWork, team } = unlocked.value;
    return ok({
      organisation: settings.organisation,
      opener: atWork.name,
      officers: activeOfficers(team).map(({ name }) => name),
    });
  } finally {
    await locked.close();
  }
}

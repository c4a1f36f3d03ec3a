import { ok, refuse, type Result } from '#domain/result.ts';
import type { BackupRefusal } from '#shared/refusals/backup-refusal.ts';
import type { BookRefusal } from '#shared/refusals/book-refusal.ts';
import type { Casebook } from '../casebook/casebook.ts';
import type { Secret } from '../vault/opening/root-key.ts';
import type { By } from '../casebook/by.ts';
import { clearRoom } from '../casebook/moving/move-in.ts';
import { roomIn } from '../casebook/moving/rooms.ts';
import { verifyCopy } from '../casebook/verify/verify.ts';
import type { Pacing } from '../jobs/pacing.ts';
import { choose } from './choose.ts';
import { differencesBetween, type Difference } from './differences.ts';
import { piecesOf } from './pieces.ts';
import { damageIn } from './restore-book.ts';
import { restoreInto } from './restore.ts';

/** What a rehearsal showed. */
export interface Rehearsal {
  readonly ok: boolean;
  readonly id: string;
  readonly events: number;
  readonly cases: number;
  readonly documents: number;
  readonly differences: readonly Difference[];
}

interface Live {
  readonly book: Casebook;
  readonly secret: Secret;
  readonly by: By;
}

/**
 * Restores the newest backup of a place into a folder of its own, opens all that is in it with a person's secret, compares
 * it with the book, and takes the folder away again. The book's log gets the certificate.
 */
export async function rehearse(
  target: string,
  { book, secret, by }: Live,
  pacing: Pacing = {},
): Promise<Result<Rehearsal, BackupRefusal | BookRefusal>> {
  const chosen = await choose(target, undefined);
  if (!chosen.ok) return chosen;
  const { place, listing, by: signer } = chosen.value;
  const { whose, knows } = book.backupSource(() => by.at);
  if (!knows(signer)) return refuse({ code: 'backup-altered', id: listing.id });
  const dir = roomIn(whose.dir, 'rehearsal');
  await clearRoom(whose.dir, 'rehearsal');
  try {
    const restored = await restoreInto(dir, piecesOf(place), listing, pacing);
    if (!restored.ok) return restored;
    const checked = await verifyCopy(dir, secret);
    if (!checked.ok) return checked;
    const { events, cases, documents, faults } = checked.value.verification;
    const differences = [
      ...damageIn(faults).map(({ code }) => ({ what: 'fault', where: code }) as const),
      ...(await differencesBetween(dir, whose.dir, listing)),
    ];
    const good = differences.length === 0;
    const { id } = listing;
    const noted = await book.changeRules(
      [{ type: 'backup-rehearsed', backup: id, events, cases, documents, good }],
      by,
    );
    return noted.ok ? ok({ ok: good, id, events, cases, documents, differences }) : noted;
  } finally {
    await clearRoom(whose.dir, 'rehearsal');
  }
}

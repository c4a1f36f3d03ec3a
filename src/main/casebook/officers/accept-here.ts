import { ok, refuse, type Result } from '#domain/result.ts';
import { bookDay } from '#domain/team/book-day.ts';
import { bytesIn, textOf } from '#main/vault/sealing/as-text.ts';
import { newReceivingKey } from '#main/vault/officers/envelope.ts';
import { newSigningKey, publicOf, signWith } from '#main/vault/officers/signing-key.ts';
import { acceptPassphrase } from '#shared/passphrase/strength.ts';
import type { Refusal } from '#shared/refusal.ts';
import { recordOnBook, settingsOf } from '../acts/book-events.ts';
import type { Parts } from '../opening/parts.ts';
import type { Accepted, Accepting } from './accept.ts';
import { comparedIn } from './invitation/compared-in.ts';
import { markUsed } from './invitation/mark-used.ts';
import { openInvitation } from './invitation/read-invitation.ts';

/**
 * Takes an invitation on a computer where the book is already, and open: the officer is one more who opens it here, as
 * themselves, by their own passphrase.
 */
export async function acceptHere(
  parts: Parts,
  { path, passphrase, at, kdfCost }: Accepting,
): Promise<Result<Accepted, Refusal>> {
  const today = bookDay(at);
  const opened = await openInvitation(path, today);
  if (!opened.ok) return opened;
  const { file, head } = opened.value;
  await file.close();
  const { keys, bookId, roster } = parts;
  const { invited } = head;
  if (head.bookId !== bookId) return refuse({ code: 'invitation-other-book' });
  const guest = roster.team.officers.find(({ id }) => id === invited.officer);
  if (!guest || guest.removedAt !== undefined) return refuse({ code: 'invitation-withdrawn' });
  const once = bytesIn(invited.sign);
  if (!guest.invited) return refuse({ code: 'invitation-used', on: '' });
  if (guest.sign !== textOf(publicOf(once))) return refuse({ code: 'invitation-altered' });
  const { organisation } = settingsOf(parts);
  const accepted = await acceptPassphrase(passphrase, { organisation, handler: guest.name });
  if (!accepted.ok) return accepted;
  const [sign, kem] = [newSigningKey(), newReceivingKey()];
  const former = [bytesIn(invited.kem)];
  const own = { officer: guest.id, sign: sign.secret, kem: kem.secret, former };
  const taken = await keys.addOfficer(own, passphrase, kdfCost);
  if (!taken.ok) return taken;
  const keyed = {
    type: 'officer-keyed',
    officer: guest.id,
    sign: textOf(sign.public),
    kem: textOf(kem.public),
  } as const;
  const signer = { desk: keys.desk, officer: guest.id, sign: signWith(once) };
  const written = await recordOnBook(parts, [keyed], { at, actor: guest.name }, signer);
  if (!written.ok) {
    await keys.dropOfficers(new Set([guest.id]));
    return written;
  }
  const fileLeft = !(await markUsed(path, today));
  const { desk } = keys;
  return ok({ desk, name: guest.name, recoveryKey: taken.value, fileLeft, ...comparedIn(head) });
}

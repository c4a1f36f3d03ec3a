import { ok, type Result } from '#domain/result.ts';
import { acceptPassphrase } from '#shared/passphrase/strength.ts';
import type { BookRefusal } from '#shared/refusals/book-refusal.ts';
import type { Secret } from '../../vault/opening/root-key.ts';
import type { By } from '../by.ts';
import { refuseByDisk } from '../folder/disk-refusal.ts';
import type { Parts } from '../opening/parts.ts';
import { recordOnBook, settingsOf } from './book-events.ts';

/** Wraps every key of the book anew. The event that tells of it makes the snapshot be sealed under its new key as well. */
export async function changeSecrets(
  parts: Parts,
  current: Secret,
  passphrase: string,
  by: By,
): Promise<Result<{ recoveryKey: string }, BookRefusal>> {
  // Who only wants a new recovery key is not held up by a rule younger than the passphrase.
  const newPassphrase = !('passphrase' in current) || current.passphrase !== passphrase;
  const accepted = newPassphrase ? await acceptPassphrase(passphrase, settingsOf(parts)) : ok({});
  if (!accepted.ok) return accepted;
  const changed = await parts.keys.changeSecrets(current, passphrase).catch(refuseByDisk);
  if (!changed.ok) return changed;
  // The keys are changed whatever becomes of this: the person must be shown what opens them now.
  await recordOnBook(parts, [{ type: 'secrets-changed', newPassphrase }], by);
  await parts.keeper.keep(true);
  return ok({ recoveryKey: changed.value });
}

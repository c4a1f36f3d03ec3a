import { ok, refuse, type Result } from '#domain/result.ts';
import type { BookRefusal } from '#shared/refusals/book-refusal.ts';
import { guarded } from './guesses.ts';
import type { AnyReadKeys, ReadKeys } from '../key-file/key-file.ts';
import { ringOver, type KeyRing } from '../key-ring.ts';
import { envelopes } from '../officers/envelope.ts';
import { whoOpens } from '../officers/local-officer.ts';
import { openInner } from '../opened.ts';
import { whoIsRemembered, type Remembered, type WayIn } from './remembered.ts';
import type { Secret } from './root-key.ts';
import { destroyVersion1, fromVersion1, stepFromVersion1 } from '../version-1/step.ts';

/**
 * Opens the vault with an officer's passphrase or recovery key, or with what this computer remembers: whoever it is of is
 * at work. A key file of version 1 becomes one of version 2.
 */
export async function openKeys(
  dir: string,
  file: AnyReadKeys,
  secret: WayIn,
): Promise<Result<KeyRing, BookRefusal>> {
  if ('computer' in secret) return openRemembered(dir, file, secret.computer);
  const current = file.version === 1 ? await stepFromVersion1(dir, file, secret) : ok(file);
  if (!current.ok) return current;
  const opened = await openCurrent(dir, current.value, secret);
  if (opened.ok) await destroyVersion1(dir);
  return opened;
}

/** No guess: what is remembered opens or is no more, after a change of passphrase or of who opens the book here. */
async function openRemembered(
  dir: string,
  file: AnyReadKeys,
  remembered: Remembered,
): Promise<Result<KeyRing, BookRefusal>> {
  const forgotten = refuse({ code: 'computer-forgotten' } as const);
  if (file.version === 1) return forgotten;
  const found = whoIsRemembered(file.bookId, file.officers, remembered);
  if (!found.ok) return found;
  const opened = await openInner(file, found.value.record, found.value.root);
  return opened ? ok(ringOver(dir, opened, file.sum)) : forgotten;
}

/** The same for who only looks: no key file is replaced by it. */
export async function openToLook(
  dir: string,
  file: AnyReadKeys,
  secret: Secret,
): Promise<Result<KeyRing, BookRefusal>> {
  if (file.version !== 1) return openCurrent(dir, file, secret);
  const stepped = await fromVersion1(dir, file, secret);
  if (!stepped.ok) return stepped;
  return openCurrent(dir, { ...stepped.value.file, sum: file.sum }, secret);
}

async function openCurrent(
  dir: string,
  file: ReadKeys,
  secret: Secret,
): Promise<Result<KeyRing, BookRefusal>> {
  // Ready by the time that the secret has been tried.
  void envelopes();
  const found = await guarded(dir, () => whoOpens(file.bookId, file.officers, secret));
  if (!found.ok) return found;
  const { record, root } = found.value;
  const opened = await openInner(file, record, root);
  return opened ? ok(ringOver(dir, opened, file.sum)) : refuse({ code: 'keys-damaged' });
}

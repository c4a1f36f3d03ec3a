import { open } from 'node:fs/promises';
import { ok, refuse, type Result } from '#domain/result.ts';
import { readKeyFile, readKeyFileItself, type AnyReadKeys } from '#main/vault/key-file/key-file.ts';
import { openToLook } from '#main/vault/opening/open-keys.ts';
import type { BookRefusal } from '#shared/refusals/book-refusal.ts';
import type { BookFault, Verification } from '#shared/verification.ts';
import type { Secret } from '../../vault/opening/root-key.ts';
import { NewerPayload, payloadVersion } from '../events/upcast.ts';
import { refuseByDisk, refuseUnusable } from '../folder/disk-refusal.ts';
import { holdFolder } from '../folder/folder-lock.ts';
import { bookIdIn, refuseHeader } from '../journal/examine.ts';
import { readHeadFile } from '../journal/head-file.ts';
import { journalPath } from '../journal/paths.ts';
import { Roster } from '../team/roster.ts';
import { openAside } from './aside/open-aside.ts';
import { check } from './check.ts';
import type { Subject } from './subject.ts';
import { isKeyFault, keyFileFaults } from './check-keys.ts';
import { Opening } from './open-all.ts';
import { nothingBut, summed } from './summed.ts';

/**
 * Checks the whole chain, every document's hash, and that the key file belongs to them. Changes nothing, and needs no
 * key; with a secret it opens all that there is as well.
 */
export async function verify(
  dir: string,
  secret?: Secret,
): Promise<Result<Verification, BookRefusal>> {
  const keys = await keysOf(dir);
  if (!keys.ok) return keys;
  const folder = await holdFolder(dir);
  if (!folder.ok) return folder;
  return verifyIn(dir, keys.value, secret).finally(() => folder.value.release());
}

/**
 * The same of a copy of a book, in a folder that is held, of which each file that it was made with is there: one that had
 * not come is none of its faults.
 */
export async function verifyCopy(
  dir: string,
  secret: Secret,
): Promise<Result<CheckedCopy, BookRefusal>> {
  const roster = new Roster();
  const keys = await keysOf(dir);
  if (!keys.ok) return keys;
  const verification = await verifyIn(dir, keys.value, secret, {
    roster,
    knows: { mayLack: () => false, mayMiss: () => true },
  });
  return verification.ok ? ok({ verification: verification.value, roster }) : verification;
}

/** What checking a copy told, and who keeps the book by its log. */
export interface CheckedCopy {
  readonly verification: Verification;
  readonly roster: Roster;
}

/** The key file as it reads, and what is wrong with it, which is no reason not to look at the rest. */
interface Keys {
  readonly read: Result<AnyReadKeys, BookRefusal>;
  readonly faults: readonly BookFault[];
}

async function keysOf(dir: string): Promise<Result<Keys, BookRefusal>> {
  const read = await readKeyFile(dir);
  if (!read.ok && !isKeyFault(read.error)) return read;
  const faults = keyFileFaults(await readKeyFileItself(dir));
  return faults.ok ? ok({ read, faults: faults.value }) : faults;
}

async function verifyIn(
  dir: string,
  keys: Keys,
  secret: Secret | undefined,
  more: Pick<Subject, 'roster' | 'knows'> = {},
): Promise<Result<Verification, BookRefusal>> {
  try {
    return await verifyBook(dir, keys, secret, more);
  } catch (error) {
    if (!(error instanceof NewerPayload)) return refuseByDisk(error);
    return refuse({ code: 'book-newer', found: error.found, known: payloadVersion });
  }
}

async function verifyBook(
  dir: string,
  { read, faults: found }: Keys,
  secret: Secret | undefined,
  more: Pick<Subject, 'roster' | 'knows'>,
): Promise<Result<Verification, BookRefusal>> {
  const keys = read.ok ? read.value : undefined;
  const faults = [...found];
  const ring = keys && secret && (await openToLook(dir, keys, secret));
  if (ring?.ok === false) {
    if (ring.error.code !== 'keys-damaged') return ring;
    faults.push({ code: 'keys-do-not-open', cases: 0 });
  }
  const opened = await open(journalPath(dir), 'r').then(ok, (error: NodeJS.ErrnoException) =>
    isNone(error) ? ok(undefined) : refuseUnusable(error, 'journal-unreadable'),
  );
  if (!opened.ok) return opened;
  const file = opened.value;
  if (!file) return ok(nothingBut([...faults, { code: 'journal-missing' }]));
  const broken = new AbortController();
  let openedAside: ReturnType<typeof openAside> | undefined;
  try {
    const bookId = keys?.bookId ?? (await bookIdIn(file));
    const refusal = await refuseHeader(file, bookId);
    if (refusal?.code === 'book-newer') return refuse(refusal);
    if (refusal) return ok(nothingBut([...faults, { code: 'journal-foreign' }]));
    const opening = ring?.ok ? new Opening(ring.value) : undefined;
    const isLarge = (await file.stat()).size >= largeJournal;
    openedAside =
      opening && secret && isLarge ? openAside(dir, secret, { signal: broken.signal }) : undefined;
    // What goes wrong there is heard when it is waited for, which is long after.
    openedAside?.catch(() => undefined);
    const head = await readHeadFile(dir);
    const end = head === 'bad' ? head : head?.place;
    const checked = await check({
      dir,
      file,
      bookId,
      head,
      end,
      keys,
      opening,
      openedAside,
      ...more,
    });
    return ok(summed({ ...checked, faults: [...faults, ...checked.faults] }));
  } finally {
    broken.abort();
    await openedAside?.catch(() => undefined);
    await file.close();
  }
}

/** From here on threads of their own are worth their start. */
const largeJournal = 16 * 1024 * 1024;

const isNone = ({ code }: NodeJS.ErrnoException) => code === 'ENOENT' || code === 'ENOTDIR';

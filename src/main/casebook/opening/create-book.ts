import { randomBytes } from 'node:crypto';
import { rename } from 'node:fs/promises';
import type { Language } from '#domain/language.ts';
import { ok, refuse, type Result } from '#domain/result.ts';
import type { HeldKeys } from '#main/vault/held-keys.ts';
import { readKeyFile, writeKeyFile } from '#main/vault/key-file/key-file.ts';
import { makeKeys } from '#main/vault/make-keys.ts';
import { acceptPassphrase } from '#shared/passphrase/strength.ts';
import type { BookRefusal } from '#shared/refusals/book-refusal.ts';
import { refuseByDisk } from '../folder/disk-refusal.ts';
import { isThere } from '../folder/is-there.ts';
import { draftsOnBook } from '../events/events.ts';
import { foundingEvents } from '../team/founding.ts';
import { holdsRemains } from '../folder/remains.ts';
import { isUnfinished } from '../moving/unfinished.ts';
import type { Folder } from '../folder/folder-lock.ts';
import { beginLog } from './begin-log.ts';
import { beginJournal } from '../journal/mend.ts';
import { journalPath } from '../journal/paths.ts';

export interface NewBook {
  readonly organisation: string;
  readonly handler: string;
  readonly language: Language;
  readonly passphrase: string;
  readonly at: string;
  readonly kdfCost?: number;
  /** Made to practise in; see `BookSettings.practice`. */
  readonly practice?: true;
}

/** Makes an empty book. The key file comes last: with it the book exists, without it there is none. */
export async function createBook(
  { dir }: Pick<Folder, 'dir'>,
  { passphrase, at, kdfCost, ...names }: NewBook,
): Promise<Result<{ recoveryKey: string }, BookRefusal>> {
  const there = await readKeyFile(dir);
  if (there.ok || there.error.code !== 'book-missing') return refuse({ code: 'book-exists' });
  if (await isUnfinished(dir)) return refuse({ code: 'restore-unfinished' });
  if (await holdsRemains(dir)) return refuse({ code: 'keys-missing' });
  const accepted = await acceptPassphrase(passphrase, names);
  if (!accepted.ok) return accepted;
  const bookId = randomBytes(16).toString('hex');
  const { file, recoveryKey, keys } = await makeKeys(bookId, passphrase, kdfCost);
  try {
    await setAsideOrphan(dir);
    const begun = await beginBook(dir, bookId, keys, names, at);
    if (!begun.ok) return begun;
    await writeKeyFile(dir, file);
    return ok({ recoveryKey });
  } catch (error) {
    return refuseByDisk(error);
  }
}

async function beginBook(
  dir: string,
  bookId: string,
  keys: HeldKeys,
  names: Pick<NewBook, 'organisation' | 'handler' | 'language' | 'practice'>,
  at: string,
): Promise<Result<void, BookRefusal>> {
  const journal = await beginJournal(dir, bookId);
  try {
    const events = [
      { type: 'book-created', ...names } as const,
      ...foundingEvents(keys, names.handler),
    ];
    const drafts = draftsOnBook(events, { at, actor: names.handler });
    return await beginLog({ dir, bookId, journal }, drafts, keys);
  } finally {
    await journal.close();
  }
}

/** A book that was never finished being made has nothing of anybody's in it; but it is not ours to delete. */
async function setAsideOrphan(dir: string): Promise<void> {
  const path = journalPath(dir);
  if (await isThere(path)) await rename(path, `${path}.${randomBytes(4).toString('hex')}`);
}

import { join } from 'node:path';
import type { Role } from '#domain/team/event.ts';
import type { Casebook } from '#main/casebook/casebook.ts';
import type { Folder } from '#main/casebook/folder/folder-lock.ts';
import { accept } from '#main/casebook/officers/accept.ts';
import { openBook } from '#main/casebook/opening/open-book.ts';
import { onTestFinished } from 'vitest';
import { by, newBook, openCase, tempFolder, unlocked, valueOf } from './book.ts';
import { receiptClock } from './receipt-clock.ts';

export const theirs = { passphrase: 'hennes helt egna lösenfras' };
export const cost = 2 ** 14;
const colleague = 'Bo Exempel';

/** A lead's book with a case that has a document, open. */
export async function leadsBook() {
  const { folder } = await newBook();
  const { locked, book } = await unlocked(folder);
  const { caseId, reference } = valueOf(await book.execute(undefined, [openCase(1)], by));
  const { blob, sha256, size } = valueOf(await book.keepBlob(caseId, Buffer.from('bilagan')));
  const document = { id: blob, name: 'bilaga.txt', mediaType: 'text/plain', size, sha256, blob };
  valueOf(await book.execute(caseId, [{ type: 'attach-file', document, note: '' }], by));
  return { folder, locked, book, caseId, reference, blob };
}

/** An invitation of a colleague's, written by the lead. */
export async function inviteFrom(book: Casebook, role: Role = 'officer', name = colleague) {
  const { dir } = await tempFolder();
  const path = join(dir, 'invitation.ombud');
  const invited = valueOf(await book.invite({ name, role, path }, by));
  return { path, invited, name };
}

export const acceptIn = ({ dir }: Folder, path: string, at = by.at) =>
  accept({ dir }, { path, passphrase: theirs.passphrase, at, kdfCost: cost });

/** Opens a book by a secret of somebody's own. */
export async function openedBy(folder: Folder, secret: { passphrase: string }) {
  const locked = valueOf(await openBook(folder));
  onTestFinished(() => locked.close());
  return { locked, book: valueOf(await locked.unlock(secret, receiptClock)) };
}

import { join } from 'node:path';
import { ok, type Result } from '#domain/result.ts';
import { backUp } from '#main/backup/back-up.ts';
import { backupsIn, idOf } from '#main/backup/choose.ts';
import type { Casebook } from '#main/casebook/casebook.ts';
import type { By } from '#main/casebook/by.ts';
import { holdFolder } from '#main/casebook/folder/folder-lock.ts';
import { openBook } from '#main/casebook/opening/open-book.ts';
import type { Refusal } from '#shared/refusal.ts';
import { receiptClock } from '../../factories/books/receipt-clock.ts';

export const bookIn = (root: string) => join(root, 'book');
export const placeIn = (root: string) => join(root, 'place');
export const firstPassphrase = 'en lång lösenfras';

/** The desk of a folder, if it opens. */
export async function deskOf(dir: string): Promise<string | undefined> {
  const folder = await holdFolder(dir);
  if (!folder.ok) return undefined;
  try {
    const locked = await openBook(folder.value);
    if (!locked.ok) return undefined;
    try {
      const book = await locked.value.unlock({ passphrase: firstPassphrase }, receiptClock);
      return book.ok ? book.value.atWork.desk : undefined;
    } finally {
      await locked.value.close();
    }
  } finally {
    await folder.value.release();
  }
}

/** The backup place of a root, and a whole backup in it. */
export async function placeWithBackup(
  book: Casebook,
  root: string,
  { at }: By,
): Promise<Result<{ readonly place: string; readonly id: string }, Refusal>> {
  const place = placeIn(root);
  const all = await backupsIn(place);
  if (!all.ok) return all;
  const whole = all.value.find(({ found }) => found.state === 'complete');
  if (whole) return ok({ place, id: idOf(whole.found) });
  const made = await backUp(
    place,
    book.backupSource(() => at),
  );
  return made.ok ? ok({ place, id: made.value.id }) : made;
}

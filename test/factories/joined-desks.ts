import { join } from 'node:path';
import { holdFolder, type Folder } from '#main/casebook/folder/folder-lock.ts';
import { accept } from '#main/casebook/officers/accept.ts';
import { createBook } from '#main/casebook/opening/create-book.ts';
import { openBook } from '#main/casebook/opening/open-book.ts';
import { valueOf } from '../bench/open-work.ts';
import { receiptClock } from './receipt-clock.ts';

/** Opens the book at either desk. */
export const passphrase = 'en lång lösenfras';
const by = { at: '2026-10-06T08:00:00Z', actor: 'Anna Exempel' };
const kdfCost = 2 ** 14;

/** The folders, held, of two desks of one book without cases: the second has joined by the first one's invitation. */
export async function joinedDesks(dir: string): Promise<readonly [Folder, Folder]> {
  const one = valueOf(await holdFolder(join(dir, 'one')));
  const other = valueOf(await holdFolder(join(dir, 'other')));
  const names = { organisation: 'Exempel AB', handler: by.actor, language: 'sv' } as const;
  valueOf(await createBook(one, { ...names, passphrase, at: by.at, kdfCost }));
  const locked = valueOf(await openBook(one));
  const book = valueOf(await locked.unlock({ passphrase }, receiptClock));
  const path = join(dir, 'invitation');
  valueOf(await book.invite({ name: 'Bo Exempel', role: 'officer', path }, by));
  await locked.close();
  valueOf(await accept(other, { path, passphrase, at: by.at, kdfCost }));
  return [one, other];
}

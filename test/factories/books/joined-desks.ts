import { join } from 'node:path';
import { holdFolder, type Folder } from '#main/casebook/folder/folder-lock.ts';
import { accept } from '#main/casebook/officers/accept.ts';
import { createBook } from '#main/casebook/opening/create-book.ts';
import { openBook } from '#main/casebook/opening/open-book.ts';
import { valueOf } from '../../bench/open-work.ts';
import { receiptClock } from './receipt-clock.ts';

/** Opens the book at either desk. */
export const passphrase = 'en lång lösenfras';
const by = { at: '2026-10-06T08:00:00Z', actor: 'Anna Exempel' };
const kdfCost = 2 ** 14;

const colleagues = ['Bo Exempel', 'Cia Exempel'] as const;

/** The folders, held, of desks of one book without cases: the first one has invited the others. */
export async function joinedDesks(dir: string, count: 2 | 3 = 2): Promise<[Folder, ...Folder[]]> {
  const one = valueOf(await holdFolder(join(dir, 'one')));
  const names = { organisation: 'Exempel AB', handler: by.actor, language: 'sv' } as const;
  valueOf(await createBook(one, { ...names, passphrase, at: by.at, kdfCost }));
  const locked = valueOf(await openBook(one));
  const book = valueOf(await locked.unlock({ passphrase }, receiptClock));
  const invited = colleagues.slice(0, count - 1);
  for (const name of invited) {
    valueOf(await book.invite({ name, role: 'officer', path: join(dir, name) }, by));
  }
  await locked.close();
  const others: Folder[] = [];
  for (const name of invited) {
    const folder = valueOf(await holdFolder(join(dir, `desk of ${name}`)));
    valueOf(await accept(folder, { path: join(dir, name), passphrase, at: by.at, kdfCost }));
    others.push(folder);
  }
  return [one, ...others];
}

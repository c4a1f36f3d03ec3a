import { cp, mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Casebook } from '#main/casebook/casebook.ts';
import { holdFolder } from '#main/casebook/folder/folder-lock.ts';
import { createBook } from '#main/casebook/opening/create-book.ts';
import { openBook } from '#main/casebook/opening/open-book.ts';
import { readKeyFile } from '#main/vault/key-file/key-file.ts';
import type { KeyRing } from '#main/vault/key-ring.ts';
import { openToLook } from '#main/vault/opening/open-keys.ts';
import { by, note, openCase, passphrase, valueOf } from '../../factories/books/book.ts';
import { withdrawn } from '../../factories/cases/case.ts';
import { receiptClock } from '../../factories/books/receipt-clock.ts';

/** A book to be attacked, with all that somebody could have who can write in its folder, but for its keys. */
export interface BaseBook {
  readonly dir: string;
  readonly bookId: string;
  readonly keys: KeyRing;
  readonly journal: Buffer;
  readonly head: string;
  /** The same book as it was some events ago, and a copy of that which went on by itself. */
  readonly earlier: Copied;
  readonly diverged: Copied;
  /** A case that stands, and one that was disposed of. */
  readonly caseIds: readonly string[];
  readonly disposed: string;
  /** What the book holds, as text, and what the two copies hold: whoever puts back one of them whole has that. */
  readonly content: string;
  readonly copies: readonly string[];
}

interface Copied {
  readonly journal: Buffer;
  readonly head: string;
}

const names = { organisation: 'Exempel AB', handler: 'Anna Exempel', language: 'sv' } as const;
const figureOf = () => ({ kind: 'access', received: '2026-10', extended: false }) as const;
const copied = async (dir: string): Promise<Copied> => ({
  journal: await readFile(join(dir, 'journal', 'events.log')),
  head: await readFile(join(dir, 'journal', 'head.json'), 'utf8'),
});

/** Works on a folder's book and closes it. */
async function working<T>(dir: string, work: (book: Casebook) => Promise<T>): Promise<T> {
  const folder = valueOf(await holdFolder(dir));
  const locked = valueOf(await openBook(folder));
  const done = await work(valueOf(await locked.unlock({ passphrase }, receiptClock)));
  await locked.close();
  await folder.release();
  return done;
}

/** Everything a book says of itself that a person could miss. */
export async function contentOf(
  book: Casebook | Pick<Casebook, 'list' | 'history' | 'disposals' | 'settings' | 'refused'>,
) {
  const { rows } = book.list({ offset: 0, limit: 999 });
  const histories = await Promise.all(rows.map(({ caseId }) => book.history(caseId)));
  const { disposals, settings, refused } = book;
  return JSON.stringify({ rows, histories, disposals, settings, refused });
}

/** Makes the book in `root`, an empty folder. */
export async function baseBook(): Promise<BaseBook> {
  const root = await mkdtemp(join(tmpdir(), 'ombud-attacked-'));
  const dir = join(root, 'book');
  const other = join(root, 'copy');
  const held = valueOf(await holdFolder(dir));
  valueOf(await createBook(held, { ...names, passphrase, at: by.at, kdfCost: 2 ** 14 }));
  await held.release();
  const add = async (book: Casebook, number: number) =>
    valueOf(await book.execute(undefined, [openCase(number), note(`note ${number}`)], by)).caseId;
  const caseIds = await working(dir, async (book) => [
    await add(book, 1),
    await add(book, 2),
    await add(book, 3),
  ]);
  const [first = '', second = '', third = ''] = caseIds;
  const before = await working(dir, contentOf);
  const earlier = await copied(dir);
  await cp(dir, other, { recursive: true });
  const write = (book: Casebook, caseId: string, text: string) =>
    book.execute(caseId, [note(text)], by).then(valueOf);
  const astray = await working(other, async (book) => {
    for (const text of ['spår ett', 'spår två', 'spår tre']) await write(book, first, text);
    valueOf(await book.changeRules([{ type: 'review-changed', required: true }], by));
    return contentOf(book);
  });
  const content = await working(dir, async (book) => {
    await write(book, first, 'det som hände');
    valueOf(await book.execute(third, withdrawn, by));
    valueOf(await book.shred([{ caseId: third, rule: 'rule', figureOf }], by));
    await write(book, second, 'därefter');
    await write(book, first, 'sist');
    return contentOf(book);
  });
  const file = valueOf(await readKeyFile(dir));
  return {
    dir,
    bookId: file.bookId,
    keys: valueOf(await openToLook(dir, file, { passphrase })),
    ...(await copied(dir)),
    earlier,
    diverged: await copied(other),
    caseIds: [first, second],
    disposed: third,
    content,
    copies: [before, astray],
  };
}

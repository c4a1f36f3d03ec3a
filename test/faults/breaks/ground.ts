import { chmod, cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ok, refuse } from '#domain/result.ts';
import { holdFolder } from '#main/casebook/folder/folder-lock.ts';
import { createBook } from '#main/casebook/opening/create-book.ts';
import { openBook } from '#main/casebook/opening/open-book.ts';
import { verify } from '#main/casebook/verify/verify.ts';
import { valueOf } from '../../bench/open-work.ts';
import { makeOpenCase } from '../../factories/cases/case.ts';
import { receiptClock } from '../../factories/books/receipt-clock.ts';
import { acts, passphraseOf, type Act, type ActName, type Opened } from './acts.ts';
import { bookIn, firstPassphrase } from './folders.ts';

export const by = { at: '2026-10-06T08:00:00Z', actor: 'Anna Exempel' };
const oldBook = new URL('../../fixtures/books/v1/book', import.meta.url);

/** Where a book is broken: its folder, a backup place, and all that was acknowledged there. */
export interface Ground {
  readonly root: string;
  readonly act: ActName;
  readonly told: string[];
  /** How often the secrets were changed: by the last acknowledgement, and after a look by what opens the book. */
  secrets: number;
  /** The cases that have been seen, each with how much there was of it. */
  seen: ReadonlyMap<string, number>;
}

/** A new book with one case, or one that an earlier version wrote. */
export async function newGround(act: ActName, version: 1 | 2 = 2): Promise<Ground> {
  const root = await mkdtemp(join(tmpdir(), 'ombud-breaks-'));
  await mkdir(join(root, 'place'));
  const ground: Ground = { root, act, told: [], secrets: 0, seen: new Map() };
  if (version === 1) {
    await cp(oldBook, bookIn(root), { recursive: true });
    // A checkout may be open to others, as no data folder is.
    await chmod(bookIn(root), 0o700);
    return ground;
  }
  const folder = valueOf(await holdFolder(bookIn(root)));
  const names = { organisation: 'Exempel AB', handler: by.actor, language: 'sv' } as const;
  const passphrase = firstPassphrase;
  valueOf(await createBook(folder, { ...names, passphrase, at: by.at, kdfCost: 2 ** 14 }));
  await folder.release();
  valueOf(await withBook(root, [0], ({ book }) => book.execute(undefined, [makeOpenCase({})], by)));
  return ground;
}

/** Opens the book by the first of the passphrases that does, and closes it again. */
export async function withBook<T>(
  root: string,
  secrets: readonly number[],
  act: (opened: Opened, secret: number) => Promise<T>,
): Promise<T> {
  const folder = valueOf(await holdFolder(bookIn(root)));
  try {
    const locked = valueOf(await openBook(folder));
    try {
      let opened: Awaited<ReturnType<typeof locked.unlock>> = refuse({ code: 'passphrase-wrong' });
      let secret = 0;
      for (const nth of secrets) {
        secret = nth;
        opened = await locked.unlock({ passphrase: passphraseOf(nth) }, receiptClock);
        if (opened.ok || opened.error.code !== 'passphrase-wrong') break;
      }
      const book = valueOf(opened);
      const caseId = book.list({ offset: 0, limit: 1 }).rows[0]?.caseId ?? '';
      return await act({ book, root, caseId, by }, secret);
    } finally {
      await locked.close();
    }
  } finally {
    await folder.release();
  }
}

/** One by one; of those before, that no case has less in it than it had. */
const lookedFor = 25;

/** In words, what was acknowledged on a ground and does not stand, and what in the book does not hold. */
export async function faultsIn(
  ground: Ground,
  { stands, leaves, takes }: Omit<Act, 'once'> = acts[ground.act],
): Promise<string[]> {
  const { root, told, secrets } = ground;
  const looked = await withBook(root, [secrets, secrets + 1], async (opened, opens) => {
    const found: string[] = [];
    ground.secrets = opens;
    for (const one of told.slice(-lookedFor)) {
      if (!(await stands(opened, one))) found.push(`acknowledged and gone: ${one}`);
    }
    found.push(...((await leaves?.(opened)) ?? []));
    const { rows } = opened.book.list({ offset: 0, limit: 10_000 });
    const seen = new Map<string, number>();
    for (const { caseId } of rows) {
      seen.set(caseId, (await opened.book.history(caseId)).length);
    }
    for (const [caseId, events] of ground.seen) {
      const isTaken = takes === 'anything' || (takes === 'cases' && !seen.has(caseId));
      if (!isTaken && (seen.get(caseId) ?? 0) < events) found.push(`less of case ${caseId}`);
    }
    if (new Set(rows.map(({ reference }) => reference)).size < rows.length) {
      found.push('a reference was given twice');
    }
    ground.seen = seen;
    return ok(found);
  }).catch((error: unknown) => refuse({ code: String(error) }));
  if (!looked.ok) return [`does not open: ${looked.error.code}`];
  const checked = await verify(bookIn(root));
  const verified = checked.ok ? checked.value.faults.map(({ code }) => code) : [checked.error.code];
  return [...looked.value, ...verified.map((code) => `verify: ${code}`)];
}

export const clear = ({ root }: Ground): Promise<void> =>
  rm(root, { recursive: true, force: true });

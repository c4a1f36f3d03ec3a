import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { CaseCommand } from '#domain/case/command.ts';
import type { Result } from '#domain/result.ts';
import type { Casebook, LockedBook } from '#main/casebook/casebook.ts';
import { createBook } from '#main/casebook/opening/create-book.ts';
import { holdFolder, type Folder } from '#main/casebook/folder/folder-lock.ts';
import { openBook, type StoreSource } from '#main/casebook/opening/open-book.ts';
import { makeMessage, makeOpenCase } from '../cases/case.ts';
import { receiptClock } from './receipt-clock.ts';

export const passphrase = 'en lång lösenfras';
export const by = { at: '2026-10-06T08:00:00Z', actor: 'Anna Exempel' };

/** So many events a new book begins with: that it was made, by whom, and at which desk. */
export const begun = 3;

/** The value of a result that must be one. */
export function valueOf<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(`Refused: ${JSON.stringify(result.error)}`);
  return result.value;
}

/** An empty folder, held by the test and gone after it. */
export async function tempFolder(): Promise<Folder> {
  const dir = await mkdtemp(join(tmpdir(), 'ombud-test-'));
  const folder = valueOf(await holdFolder(dir));
  onTestFinished(async () => {
    await folder.release();
    await rm(dir, { recursive: true, force: true });
  });
  return folder;
}

/** A folder with a new book in it; its key derivation is cheap. */
export async function newBook(): Promise<{ folder: Folder; recoveryKey: string }> {
  const folder = await tempFolder();
  const names = { organisation: 'Exempel AB', handler: 'Anna Exempel', language: 'sv' } as const;
  const created = await createBook(folder, { ...names, passphrase, at: by.at, kdfCost: 2 ** 14 });
  return { folder, ...valueOf(created) };
}

/** The book of a folder, opened and unlocked, and closed after the test at the latest. */
export async function unlocked(
  folder: Folder,
  store?: StoreSource,
  clock = receiptClock,
): Promise<{ locked: LockedBook; book: Casebook }> {
  const locked = valueOf(await openBook(folder, store));
  onTestFinished(() => locked.close());
  const book = valueOf(await locked.unlock({ passphrase }, clock));
  return { locked, book };
}

/** What opens a case that `number` tells from others. */
export const openCase = (
  number: number,
  change: Parameters<typeof makeOpenCase>[0] = {},
): ReturnType<typeof makeOpenCase> =>
  makeOpenCase({
    requester: { name: `Prov Person ${number}`, email: `prov${number}@example.com`, address: '' },
    message: makeMessage({ subject: `Begäran ${number}`, messageId: `<${number}@example.com>` }),
    ...change,
  });

export const note = (text: string): CaseCommand => ({ type: 'add-note', text });

import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { ok, refuse, type Result } from '#domain/result.ts';
import type { BookRefusal } from '#shared/refusals/book-refusal.ts';
import { replaceFile } from '../atomic-file.ts';
import type { LocalOfficer } from '../key-file/key-file.ts';
import { wrappedKey } from '../key-file/key-file-parts.ts';
import { objectIn } from '../key-file/json-object.ts';
import { unwrap, type Secret } from './root-key.ts';
import { seal } from '../sealing/seal.ts';

// What lets a computer open the book without a passphrase: an officer's root key, wrapped by a key that only the
// system's key store gives out, and only to the person who is signed in there. See ADR 0021.

const fileSchema = z.object({
  officer: z.string(),
  /** ISO instants: neither before nor after. */
  from: z.iso.datetime(),
  until: z.iso.datetime(),
  /** The wrapping key, as the key store has sealed it. */
  sealed: z.base64(),
  /** Bound to officer, book and period: another period does not open it. */
  root: wrappedKey,
});
export type RememberedFile = z.infer<typeof fileSchema>;
export type Term = Pick<RememberedFile, 'from' | 'until'>;

/** The same with the wrapping key that the key store gave. */
export interface Remembered extends Omit<RememberedFile, 'sealed'> {
  readonly key: Buffer;
}

/** What opens a book: a secret that a person gives, or what this computer was told to remember. */
export type WayIn = Secret | { readonly computer: Remembered };

const pathIn = (dir: string) => join(dir, 'computer.json');

const boundTo = (bookId: string, officer: string, { from, until }: Term) =>
  `root key of ${officer} in ${bookId} on this computer from ${from} until ${until}`;

/** An officer's root key under the key that the key store is to seal. */
export const rememberRoot = (
  key: Uint8Array,
  bookId: string,
  { officer, root }: { readonly officer: string; readonly root: Uint8Array },
  term: Term,
): string => seal(key, root, boundTo(bookId, officer, term)).toString('base64');

/** Whose it is: as `whoOpens` says of a secret. */
export function whoIsRemembered(
  bookId: string,
  officers: readonly LocalOfficer[],
  { officer, key, root, from, until }: Remembered,
): Result<{ record: LocalOfficer; root: Buffer }, BookRefusal> {
  const record = officers.find((one) => one.officer === officer);
  const opened = record && unwrap(key, root, boundTo(bookId, officer, { from, until }));
  return opened ? ok({ record, root: opened }) : refuse({ code: 'computer-forgotten' });
}

export const writeRemembered = (dir: string, file: RememberedFile): Promise<void> =>
  replaceFile(pathIn(dir), JSON.stringify(file));

/** What is remembered at an instant; `undefined` where there is nothing, its time is not now, or it does not read. */
export async function readRemembered(dir: string, at: string): Promise<RememberedFile | undefined> {
  const text = await readFile(pathIn(dir), 'utf8').catch(() => undefined);
  const file = fileSchema.safeParse(objectIn(text ?? ''));
  return file.success && isWithin(file.data, at) ? file.data : undefined;
}

/** Whether a term holds at an instant; a clock that was set back does not make it longer. */
export function isWithin({ from, until }: Term, at: string): boolean {
  const now = Date.parse(at);
  return Date.parse(from) <= now && now < Date.parse(until);
}

/** From now on the passphrase is asked for. */
export const forgetRemembered = (dir: string): Promise<void> => rm(pathIn(dir), { force: true });

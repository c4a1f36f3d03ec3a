import { hash } from 'node:crypto';
import { open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { ok, refuse, type Result } from '#domain/result.ts';
import type { BookRefusal } from '#shared/refusals/book-refusal.ts';
import { refuseUnusable } from '../../casebook/folder/disk-refusal.ts';
import { objectIn } from './json-object.ts';
import { replaceFile } from '../atomic-file.ts';
import { bookIdSchema, kdfSchema, rootSchema, wrappedKey } from './key-file-parts.ts';
import { isSoundCost } from '../opening/passphrase.ts';
import { keyFile1Schema, type KeyFile1 } from '../version-1/key-file.ts';

const knownVersion = 2;
const id = z.string().regex(/^[\w-]{11}$/);

/** One who opens the book on this computer. Who that is the key file does not say: names are in the log, sealed. */
const localOfficerSchema = z.object({
  officer: id,
  kdf: kdfSchema,
  /** The officer's root key, wrapped twice: by what the passphrase gives and by what the recovery key gives. */
  root: rootSchema,
  /** What the officer signs with, and is given keys by, everywhere; wrapped by the root key. */
  sign: wrappedKey,
  kem: wrappedKey,
  /** Keys that the officer was given keys by before, newest first: what was sealed to one still comes. */
  former: z.array(wrappedKey),
  /** A key pair for this file alone, new with each change of passphrase: the secret part is wrapped by the root key. */
  door: z.object({ public: z.base64().length(44), secret: wrappedKey }),
  /** The master key, sealed to the door: it can be made anew while the officer is away. */
  master: z.base64().length(108),
});
export type LocalOfficer = z.infer<typeof localOfficerSchema>;

/** What stands in keys.json: keys, every one of them wrapped by another. Written whole, never in part. */
const keyFileSchema = z.object({
  version: z.literal(knownVersion),
  bookId: bookIdSchema,
  desk: id,
  officers: z.array(localOfficerSchema).min(1),
  /** Wrapped by the master key, as all that follows. `trust` is what the first officer's signatures are told by. */
  trust: wrappedKey,
  book: wrappedKey,
  snapshot: wrappedKey,
  epochs: z.array(z.object({ epoch: z.int().positive(), key: wrappedKey })),
  /** Packed case keys, see case-keys.ts. */
  cases: z.base64(),
  /** The keys of confidential cases, sealed to one officer each: nobody else on this computer opens them. */
  confined: z.array(z.object({ caseId: z.string().length(22), officer: id, keys: z.base64() })),
  /** There from the step out of version 1 until its officers have signed in the log. */
  unfounded: wrappedKey.exactOptional(),
});
export type KeyFile = z.infer<typeof keyFileSchema>;
export type AnyKeyFile = KeyFile | KeyFile1;

/** A key file as it was read, with the sum by which that very file is known. */
export type ReadKeys<File extends AnyKeyFile = KeyFile> = File & { readonly sum: string };
export type AnyReadKeys = ReadKeys | ReadKeys<KeyFile1>;

/** The key file, and its like beside it: without one a book is lost for good, so that there are two. */
const names = ['keys.json', 'keys-copy.json'] as const;
const [mainName, copyName] = names;
const pathIn = (dir: string, name: string = mainName) => join(dir, name);

/** The sum stands first and covers the text behind it: a damaged file is told from a wrong passphrase. */
const begin = '{"sum":"';
const sumLength = 64;
const restFrom = begin.length + sumLength + 1;

const sumOf = (rest: string) => hash('sha256', rest, 'hex');

/**
 * Replaces the key file whole, and gives the sum by which it is known; that of another file is left out. The copy goes
 * first: when this is broken off the file still is what it was, and the copy is made like it again at the next opening.
 */
export async function writeKeyFile<File extends AnyKeyFile>(
  dir: string,
  { sum: _, ...keys }: File & Partial<ReadKeys<File>>,
): Promise<string> {
  const rest = restOf(keys);
  const sum = sumOf(rest);
  for (const name of [copyName, mainName]) {
    await replaceFile(pathIn(dir, name), `${begin}${sum}"${rest}`);
  }
  return sum;
}

/** What a key file of these keys has as its sum. */
export const sumFor = ({ sum: _, ...keys }: AnyKeyFile & { readonly sum?: string }): string =>
  sumOf(restOf(keys));

const restOf = (keys: object) => `,${JSON.stringify(keys).slice(1)}`;

/** The sum of the key file that is on the disk now, only its front is read; `undefined` when it has gone. */
export const sumOnDisk = (dir: string, name: string = mainName): Promise<string | undefined> =>
  frontOf(pathIn(dir, name)).catch((error: NodeJS.ErrnoException) => {
    if (isNone(error)) return undefined;
    throw error;
  });

async function frontOf(path: string): Promise<string> {
  const file = await open(path, 'r');
  try {
    const { buffer } = await file.read(Buffer.alloc(sumLength), 0, sumLength, begin.length);
    return buffer.toString('latin1');
  } finally {
    await file.close();
  }
}

/**
 * The key file as it stands, or its copy where that one does not read; refused when there is neither, it is of a newer
 * version, it is not as it was written, or it asks for work that no key file of ours does.
 */
export async function readKeyFile(dir: string): Promise<Result<AnyReadKeys, BookRefusal>> {
  const file = await readKeyFileItself(dir);
  if (file.ok || file.error.code === 'book-newer') return file;
  const copy = await readOne(dir, copyName);
  return copy.ok ? copy : file;
}

/** The same of the file alone, for who wants to know whether that one is whole. */
export const readKeyFileItself = (dir: string): Promise<Result<AnyReadKeys, BookRefusal>> =>
  readOne(dir, mainName);

/**
 * Makes file and copy alike again, after a reading that went well. What cannot be written now is tried the next time; what
 * could merely not be read may be whole, and is left alone.
 */
export async function mendKeyFiles(dir: string): Promise<void> {
  const [file, copy] = await Promise.all([readOne(dir, mainName), readOne(dir, copyName)]);
  const read = file.ok ? file : copy;
  if (!read.ok || [file, copy].some((one) => !one.ok && !isLost(one.error))) return;
  const alike = file.ok && copy.ok && file.value.sum === copy.value.sum;
  if (!alike) await writeKeyFile(dir, read.value).catch(() => undefined);
}

/** Whether nothing is lost by putting another in its place. */
const isLost = ({ code }: BookRefusal) => code === 'book-missing' || code === 'keys-damaged';

async function readOne(dir: string, name: string): Promise<Result<AnyReadKeys, BookRefusal>> {
  const text = await readFile(pathIn(dir, name), 'utf8').then(ok, (error: unknown) => {
    const { code } = error as NodeJS.ErrnoException;
    if (isNone(error as NodeJS.ErrnoException)) return refuse({ code: 'book-missing' });
    // A folder of its name is no key file.
    return code === 'EISDIR' ? ok('') : refuseUnusable(error, 'keys-unreadable');
  });
  return text.ok ? keysIn(text.value) : text;
}

const isNone = ({ code }: NodeJS.ErrnoException) => code === 'ENOENT' || code === 'ENOTDIR';

/** A key file's text, wherever it was read; refused as `readKeyFile` does. */
export function keysIn(text: string): Result<AnyReadKeys, BookRefusal> {
  const { sum, ...found } = objectIn(text);
  const { version } = found;
  if (typeof version === 'number' && version > knownVersion) {
    return refuse({ code: 'book-newer', found: version, known: knownVersion });
  }
  const keys = (version === 1 ? keyFile1Schema : keyFileSchema).safeParse(found);
  const known = text.startsWith(begin) ? sumOf(text.slice(restFrom)) : undefined;
  if (!keys.success || known === undefined || sum !== known) {
    return refuse({ code: 'keys-damaged' });
  }
  const costly = costsOf(keys.data).find((kdf) => !isSoundCost(kdf));
  if (!costly) return ok({ ...keys.data, sum: known });
  const { N, r, p } = costly;
  return refuse({ code: 'key-cost-refused', N, r, p });
}

const costsOf = (file: AnyKeyFile) =>
  file.version === 1 ? [file.kdf] : file.officers.map(({ kdf }) => kdf);

import { hash } from 'node:crypto';
import { open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { ok, refuse, type Result } from '#domain/result.ts';
import type { BookRefusal } from '#shared/refusal.ts';
import { replaceFile } from './atomic-file.ts';
import { isSoundCost } from './passphrase.ts';

const knownVersion = 1;
const wrapped = z.base64().length(84);

/** What stands in keys.json: keys, every one of them wrapped by another. Written whole, never in part. */
const keyFileSchema = z.object({
  version: z.literal(knownVersion),
  bookId: z.string().regex(/^[0-9a-f]{32}$/),
  kdf: z.object({
    name: z.literal('scrypt'),
    N: z.int().positive(),
    r: z.int().positive(),
    p: z.int().positive(),
    salt: z.base64(),
  }),
  /** The root key, wrapped twice: by what the passphrase gives and by what the recovery key gives. */
  root: z.object({ byPassphrase: wrapped, byRecovery: wrapped }),
  /** Wrapped by the root key. */
  master: wrapped,
  /** Wrapped by the master key. */
  book: wrapped,
  snapshot: wrapped,
  /** Packed case keys, see case-keys.ts. */
  cases: z.base64(),
});
export type KeyFile = z.infer<typeof keyFileSchema>;

/** A key file as it was read, with the sum by which that very file is known. */
export type ReadKeys = KeyFile & { readonly sum: string };

const pathIn = (dir: string) => join(dir, 'keys.json');

/** The sum stands first and covers the text behind it: a damaged file is told from a wrong passphrase. */
const begin = '{"sum":"';
const sumLength = 64;
const restFrom = begin.length + sumLength + 1;

const sumOf = (rest: string) => hash('sha256', rest, 'hex');

/** Replaces the key file whole, and gives the sum by which it is known; that of another file is left out. */
export async function writeKeyFile(
  dir: string,
  { sum: _, ...keys }: KeyFile & Partial<ReadKeys>,
): Promise<string> {
  const rest = `,${JSON.stringify(keys).slice(1)}`;
  const sum = sumOf(rest);
  await replaceFile(pathIn(dir), `${begin}${sum}"${rest}`);
  return sum;
}

/** The sum of the key file that is on the disk now; only its front is read. */
export async function sumOnDisk(dir: string): Promise<string> {
  const file = await open(pathIn(dir), 'r');
  try {
    const { buffer } = await file.read(Buffer.alloc(sumLength), 0, sumLength, begin.length);
    return buffer.toString('latin1');
  } finally {
    await file.close();
  }
}

/**
 * The key file as it stands; refused when there is none, it is of a newer version, it is not as it was written, or it
 * asks for work that no key file of ours does.
 */
export async function readKeyFile(dir: string): Promise<Result<ReadKeys, BookRefusal>> {
  const text = await readFile(pathIn(dir), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined;
    throw error;
  });
  if (text === undefined) return refuse({ code: 'book-missing' });
  const { sum, ...found } = parse(text);
  if (typeof found['version'] === 'number' && found['version'] > knownVersion) {
    return refuse({ code: 'book-newer', found: found['version'], known: knownVersion });
  }
  const keys = keyFileSchema.safeParse(found);
  const known = text.startsWith(begin) ? sumOf(text.slice(restFrom)) : undefined;
  if (!keys.success || known === undefined || sum !== known) {
    return refuse({ code: 'keys-damaged' });
  }
  const { N, r, p } = keys.data.kdf;
  return isSoundCost(keys.data.kdf)
    ? ok({ ...keys.data, sum: known })
    : refuse({ code: 'key-cost-refused', N, r, p });
}

function parse(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}

import { hash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { ok, refuse, type Result } from '#domain/result.ts';
import type { BookRefusal } from '#shared/refusal.ts';
import { replaceFile } from './atomic-file.ts';
import { highestCost } from './passphrase.ts';

const knownVersion = 1;
const wrapped = z.base64().length(84);

/** What stands in keys.json: keys, every one of them wrapped by another. Written whole, never in part. */
const keyFileSchema = z.object({
  version: z.literal(knownVersion),
  bookId: z.string().regex(/^[0-9a-f]{32}$/),
  kdf: z.object({
    name: z.literal('scrypt'),
    N: z.int().positive().max(highestCost),
    r: z.int().positive().max(16),
    p: z.int().positive().max(4),
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
  cases: z.string(),
});
export type KeyFile = z.infer<typeof keyFileSchema>;

const pathIn = (dir: string) => join(dir, 'keys.json');

/** The sum stands first and covers the text behind it: a damaged file is told from a wrong passphrase. */
const begin = '{"sum":"';
const sumLength = 64;
const restFrom = begin.length + sumLength + 1;

const sumOf = (rest: string) => hash('sha256', rest, 'hex');

/** Replaces the key file whole. */
export function writeKeyFile(dir: string, keys: KeyFile): Promise<void> {
  const rest = `,${JSON.stringify(keys).slice(1)}`;
  return replaceFile(pathIn(dir), `${begin}${sumOf(rest)}"${rest}`);
}

/** The key file as it stands; refused when there is none, it is of a newer version, or it is not as it was written. */
export async function readKeyFile(dir: string): Promise<Result<KeyFile, BookRefusal>> {
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
  const whole = text.startsWith(begin) && sum === sumOf(text.slice(restFrom));
  if (!keys.success || !whole) return refuse({ code: 'book-damaged', firstBad: 0 });
  return ok(keys.data);
}

function parse(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}

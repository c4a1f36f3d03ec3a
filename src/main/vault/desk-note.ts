import { createHmac } from 'node:crypto';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod';
import { replaceFile } from './atomic-file.ts';
import type { KeyRing } from './key-ring.ts';
import { open, sealPadded } from './sealing/seal.ts';

/**
 * A small file of this computer's own beside the book, that travels nowhere and says nothing to who has no key: where
 * backups go, how the book is carried.
 */
export interface DeskNote<T> {
  /** `undefined` when none has been written, or when it does not read: then it is asked for again. */
  read(): Promise<T | undefined>;
  write(value: T): Promise<void>;
  remove(): Promise<void>;
}

/**
 * @param name the file's, without its ending
 * @param keys of the book: a note opens as long as the book does
 */
export function deskNote<T>(
  dir: string,
  name: string,
  keys: Pick<KeyRing, 'book'>,
  schema: z.ZodType<T>,
): DeskNote<T> {
  const path = join(dir, `${name}.sealed`);
  const bound = `desk note ${name}`;
  const key = () => createHmac('sha256', keys.book).update(bound).digest();
  return {
    read: async () => {
      const sealed = await readFile(path).catch(() => undefined);
      const text = sealed && open(key(), sealed, bound)?.toString('utf8');
      const found = text === undefined ? undefined : schema.safeParse(JSON.parse(text));
      return found?.success ? found.data : undefined;
    },
    write: (value) => replaceFile(path, sealPadded(key(), JSON.stringify(value), bound)),
    remove: () => rm(path, { force: true }),
  };
}

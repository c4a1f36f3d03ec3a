import { createHmac } from 'node:crypto';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod';
import type { Result } from '#domain/result.ts';
import type { FolderRefusal } from '#shared/refusals/folder-refusal.ts';
import { onDisk } from '../casebook/folder/disk-refusal.ts';
import { replaceFile } from './atomic-file.ts';
import type { KeyRing } from './key-ring.ts';
import { open, sealPadded } from './sealing/seal.ts';
import { turnAt } from './turn-at.ts';

/**
 * A small file of this computer's own beside the book, that travels nowhere and says nothing to who has no key: where
 * backups go, how the book is carried. A disk that takes nothing refuses what is written.
 */
export interface DeskNote<T> {
  /** `undefined` when none has been written, or when it does not read: then it is asked for again. */
  read(): Promise<T | undefined>;
  write(value: T): Promise<Result<undefined, FolderRefusal>>;
  /** Writes what is decided by what stands there in that very turn: what another window writes comes before or after. */
  change<E = never>(
    decide: (before: T | undefined) => Result<T, E>,
  ): Promise<Result<T, E | FolderRefusal>>;
  remove(): Promise<Result<undefined, FolderRefusal>>;
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
  const inTurn = <R>(job: () => Promise<R>) => turnAt(`${path}, read and written`, job);

  async function read(): Promise<T | undefined> {
    const sealed = await readFile(path).catch(() => undefined);
    const text = sealed && open(key(), sealed, bound)?.toString('utf8');
    const found = text === undefined ? undefined : schema.safeParse(JSON.parse(text));
    return found?.success ? found.data : undefined;
  }
  const write = (value: T) =>
    onDisk(replaceFile(path, sealPadded(key(), JSON.stringify(value), bound)));

  return {
    read,
    write: (value) => inTurn(() => write(value)),
    change: (decide) =>
      inTurn(async () => {
        const decided = decide(await read());
        if (!decided.ok) return decided;
        const written = await write(decided.value);
        return written.ok ? decided : written;
      }),
    remove: () => inTurn(() => onDisk(rm(path, { force: true }))),
  };
}

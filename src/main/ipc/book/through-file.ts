import { rmSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { refuseByDisk } from '../../casebook/folder/disk-refusal.ts';
import { ok, type Result } from '#domain/result.ts';

const passingFile = (folder: string) => join(folder, 'invitation.passing');

/** What a crash left of an invitation that was passing through. */
export const clearPassing = (folder: string): void => rmSync(passingFile(folder), { force: true });

/**
 * An invitation is made and taken as a file of the book's own folder, which is gone when it has passed through; what a
 * crash left is gone before the next.
 */
export async function throughFile<T>(
  folder: string,
  job: (path: string) => Promise<T>,
): Promise<T> {
  const path = passingFile(folder);
  await rm(path, { force: true });
  try {
    return await job(path);
  } finally {
    await rm(path, { force: true });
  }
}

/** The same for an invitation that came as bytes. */
export const withBytes = <T, E>(
  folder: string,
  bytes: Uint8Array,
  job: (path: string) => Promise<Result<T, E>>,
) =>
  throughFile(folder, async (path) => {
    const written = await writeFile(path, bytes, { mode: 0o600, flag: 'wx' }).then(
      () => ok(undefined),
      refuseByDisk,
    );
    return written.ok ? job(path) : written;
  });

import { ok, refuse, type Result } from '#domain/result.ts';
import type { FolderRefusal } from '#shared/refusals/folder-refusal.ts';

const full = ['ENOSPC', 'EDQUOT', 'EFBIG'];
// A folder such as /proc says of what is to be made in it that it is not there.
const closed = ['ENOENT', 'EACCES', 'EPERM', 'EROFS', 'EEXIST', 'ENOTDIR', 'EISDIR'];
const failing = ['EIO', 'ETIMEDOUT', 'ESTALE', 'ENODEV', 'ENXIO'];
const usedUp = ['EMFILE', 'ENFILE'];

const isOneOf = (codes: readonly string[], error: unknown): boolean =>
  error instanceof Error && 'code' in error && codes.includes(String(error.code));

export const isDiskFull = (error: unknown): boolean => isOneOf(full, error);

export const isUsedUp = (error: unknown): boolean => isOneOf(usedUp, error);

/** The same of something that may not be read or written: `code` says what that is. */
export function refuseUnusable<C extends string>(error: unknown, code: C) {
  const { error: refusal } = refuseByDisk(error);
  return refuse(refusal.code === 'folder-unusable' ? { code } : refusal);
}

/**
 * Turns what a disk answers that is full or fails, a folder that is none or takes no writing, and a computer that opens no
 * more files into refusals; anything else is a bug, and is thrown on.
 */
export function refuseByDisk(error: unknown) {
  if (isDiskFull(error)) return refuse({ code: 'disk-full' });
  if (isOneOf(closed, error)) return refuse({ code: 'folder-unusable' });
  if (isOneOf(failing, error)) return refuse({ code: 'disk-failing' });
  if (isUsedUp(error)) return refuse({ code: 'files-used-up' });
  throw error;
}

/** What is written beside the book, with what the disk says against it as a refusal. */
export const onDisk = (written: Promise<void>): Promise<Result<undefined, FolderRefusal>> =>
  written.then(() => ok(undefined), refuseByDisk);

import { refuse } from '#domain/result.ts';

const full = ['ENOSPC', 'EDQUOT', 'EFBIG'];
// A folder such as /proc says of what is to be made in it that it is not there.
const closed = ['ENOENT', 'EACCES', 'EPERM', 'EROFS', 'EEXIST', 'ENOTDIR', 'EISDIR'];

const isOneOf = (codes: readonly string[], error: unknown): boolean =>
  error instanceof Error && 'code' in error && codes.includes(String(error.code));

export const isDiskFull = (error: unknown): boolean => isOneOf(full, error);

/** Turns a full disk, and a folder that is none or takes no writing, into refusals; anything else is a bug or a broken machine, and is thrown on. */
export function refuseByDisk(error: unknown) {
  if (isDiskFull(error)) return refuse({ code: 'disk-full' });
  if (isOneOf(closed, error)) return refuse({ code: 'folder-unusable' });
  throw error;
}

import { refuse } from '#domain/result.ts';
import { isDiskFull, isUsedUp } from '../casebook/folder/disk-refusal.ts';

const missing = ['ENOENT', 'ENOTDIR', 'ENODEV', 'ENXIO', 'ESTALE', 'EHOSTDOWN', 'ENOTCONN'];
/** What no folder can be called. */
const impossible = ['ENAMETOOLONG', 'ELOOP', 'EINVAL', 'ERR_INVALID_ARG_VALUE'];
const closed = ['EACCES', 'EPERM', 'EROFS', 'EISDIR', 'EEXIST'];
const broken = ['EIO', 'ETIMEDOUT'];

/** What a backup place answers that is full, gone, or takes no writing; anything else is a bug, and is thrown on. */
export function refuseByPlace(error: unknown) {
  if (isDiskFull(error)) return refuse({ code: 'backup-place-full' });
  if (isUsedUp(error)) return refuse({ code: 'files-used-up' });
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (missing.includes(code) || impossible.includes(code))
    return refuse({ code: 'backup-place-missing' });
  if (closed.includes(code)) return refuse({ code: 'backup-place-closed' });
  if (broken.includes(code)) return refuse({ code: 'backup-place-failing' });
  throw error;
}

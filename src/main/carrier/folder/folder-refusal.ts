import { refuse } from '#domain/result.ts';

const by: Readonly<
  Record<
    string,
    | 'carrier-full'
    | 'carrier-read-only'
    | 'carrier-missing'
    | 'carrier-unreachable'
    | 'object-differs'
  >
> = {
  ENOSPC: 'carrier-full',
  EDQUOT: 'carrier-full',
  EFBIG: 'carrier-full',
  EROFS: 'carrier-read-only',
  EACCES: 'carrier-read-only',
  EPERM: 'carrier-read-only',
  ENOENT: 'carrier-missing',
  ENOTDIR: 'carrier-missing',
  // What no folder can be called.
  ENAMETOOLONG: 'carrier-missing',
  ELOOP: 'carrier-missing',
  ERR_INVALID_ARG_VALUE: 'carrier-missing',
  // Something that is no file lies under an object's name.
  EISDIR: 'object-differs',
  ENOTEMPTY: 'object-differs',
  EEXIST: 'object-differs',
  EIO: 'carrier-unreachable',
  ESTALE: 'carrier-unreachable',
  ENODEV: 'carrier-unreachable',
  ENXIO: 'carrier-unreachable',
  EHOSTDOWN: 'carrier-unreachable',
  EHOSTUNREACH: 'carrier-unreachable',
  ENOTCONN: 'carrier-unreachable',
  ECONNRESET: 'carrier-unreachable',
  ETIMEDOUT: 'carrier-unreachable',
  EBUSY: 'carrier-unreachable',
  UNKNOWN: 'carrier-unreachable',
};

/** What a disk or a network folder answers, as a refusal; what no system has said is a bug, and is thrown on. */
export function refuseByFolder(error: unknown) {
  if (!(error instanceof Error) || !('code' in error)) throw error;
  const found = by[String(error.code)] ?? ('syscall' in error ? 'carrier-unreachable' : undefined);
  if (!found) throw error;
  return refuse({ code: found });
}

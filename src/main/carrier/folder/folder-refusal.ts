import { refuse } from '#domain/result.ts';

const by: Readonly<
  Record<string, 'carrier-full' | 'carrier-read-only' | 'carrier-missing' | 'carrier-unreachable'>
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

/** What a disk or a network folder answers, as a refusal; anything else is a bug, and is thrown on. */
export function refuseByFolder(error: unknown) {
  const found = error instanceof Error && 'code' in error ? by[String(error.code)] : undefined;
  if (!found) throw error;
  return refuse({ code: found });
}

import { refuse } from '#domain/result.ts';

const codes = ['ENOSPC', 'EDQUOT', 'EFBIG'];

export const isDiskFull = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && codes.includes(String(error.code));

/** Turns a full disk into a refusal; anything else is a bug or a broken machine, and is thrown on. */
export function refuseFullDisk(error: unknown) {
  if (isDiskFull(error)) return refuse({ code: 'disk-full' });
  throw error;
}

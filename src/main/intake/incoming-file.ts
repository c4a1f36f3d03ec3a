import { refuse } from '#domain/result.ts';

/** A file as a person or script hands it over. `modifiedAt` is an ISO instant, used when the file says no date itself. */
export interface IncomingFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly modifiedAt: string;
}

/** Larger files are refused: they would have to be held in memory several times over while read. */
export const sizeLimit = 100 * 1024 * 1024;

/** The refusal for a file that cannot be read at all because of its size. */
export function refuseSize({ byteLength: size }: Uint8Array) {
  if (size === 0) return refuse({ code: 'file-empty' });
  if (size > sizeLimit) return refuse({ code: 'file-too-large', size, limit: sizeLimit });
  return undefined;
}

/** The part of a file name after its last dot, lower case, without the dot. */
export const extensionOf = (name: string): string =>
  /[^/\\]\.([^./\\]*)$/.exec(name)?.[1]?.toLowerCase() ?? '';

import { refuse } from '#domain/result.ts';
import { largestFile } from '#shared/largest-file.ts';

/** A file as a person or script hands it over. `modifiedAt` is an ISO instant, used when the file says no date itself. */
export interface IncomingFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly modifiedAt: string;
}

/** The refusal for a file that cannot be read at all because of its size. */
export function refuseSize({ byteLength: size }: Uint8Array) {
  if (size === 0) return refuse({ code: 'file-empty' });
  if (size > largestFile) return refuse({ code: 'file-too-large', size, limit: largestFile });
  return undefined;
}

/** The part of a file name after its last dot, lower case, without the dot. */
export const extensionOf = (name: string): string =>
  /[^/\\]\.([^./\\]*)$/.exec(name)?.[1]?.toLowerCase() ?? '';

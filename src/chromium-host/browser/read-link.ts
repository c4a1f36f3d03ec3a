import { readlinkSync } from 'node:fs';

/** Where a link leads; `undefined` where none is. */
export function readLink(path: string): string | undefined {
  try {
    return readlinkSync(path);
  } catch {
    return undefined;
  }
}

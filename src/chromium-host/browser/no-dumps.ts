import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A folder for crash dumps in which none can be kept. A dump holds what was on the screen; the browser's handler goes on
 * writing them whatever flags it is given, and takes its own folder where it is refused one. But it begins by making a
 * folder `new`, and ends at once where a file has that name: a page that dies then leaves nothing.
 */
export function noDumpsIn(folder: string): string {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  writeFileSync(join(folder, 'new'), '', { mode: 0o600 });
  return folder;
}

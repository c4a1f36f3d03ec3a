import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { readLink } from './read-link.ts';

const prefix = 'ombud-browser-';
/** In the profile, and leads there: what an app that was killed could not take away, the next one does. */
const link = 'Temp';

/**
 * A folder for what the browser puts among the system's temporary files, and leaves there when it is killed. Not in the
 * profile: the name of a socket in it has room for a hundred characters.
 */
export function ownTemp(profile: string): string {
  clearTemp(profile);
  const folder = mkdtempSync(join(tmpdir(), prefix));
  // On Windows only this kind of link is everybody's to make.
  symlinkSync(folder, join(profile, link), 'junction');
  return folder;
}

export function clearTemp(profile: string): void {
  const folder = readLink(join(profile, link));
  if (folder !== undefined && basename(folder).startsWith(prefix))
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  rmSync(join(profile, link), { recursive: true, force: true });
}

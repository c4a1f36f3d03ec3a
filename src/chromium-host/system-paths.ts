import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where this system keeps what programs know of a person. */
export function appDataFolder(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): string {
  if (platform === 'win32') return env['APPDATA'] ?? join(homedir(), 'AppData', 'Roaming');
  if (platform === 'darwin') return join(homedir(), 'Library', 'Application Support');
  return env['XDG_CONFIG_HOME'] || join(homedir(), '.config');
}

export const tempFolder = tmpdir;

/** The person's languages, the preferred one first, as BCP 47 tags. */
export function systemLanguages(env: NodeJS.ProcessEnv): string[] {
  const listed = (env['LANGUAGE'] ?? '').split(':').filter((tag) => /^[a-z]{2,3}(_|$)/i.test(tag));
  const tags = [...listed, new Intl.DateTimeFormat().resolvedOptions().locale];
  return [...new Set(tags.map((tag) => tag.replace(/\..*$/, '').replace('_', '-')))];
}

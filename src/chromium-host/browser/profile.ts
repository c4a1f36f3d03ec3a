import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readLink } from './read-link.ts';

/** Where a file waits while the person is asked where to save it. */
const saving = 'Saving';

/** What the browser would otherwise do of its own with what is typed or shown. No page that is seen lives here at all. */
const settingsIn = (profile: string) => ({
  credentials_enable_service: false,
  profile: { password_manager_enabled: false, exit_type: 'Normal' },
  autofill: { profile_enabled: false, credit_card_enabled: false },
  session: { restore_on_startup: 5 },
  browser: { enable_spellchecking: false, has_seen_welcome_page: true },
  translate: { enabled: false },
  search: { suggest_enabled: false },
  // Not in the folder of downloads: there it would stay if everything ended in between.
  download: { prompt_for_download: true, default_directory: join(profile, saving) },
});

/** Makes the profile folder ready for a start: ours alone, settings in place, no lock left by a killed browser. */
export function prepareProfile(profile: string) {
  for (const folder of ['Default', saving])
    mkdirSync(join(profile, folder), { recursive: true, mode: 0o700 });
  releaseLock(profile);
  const file = join(profile, 'Default', 'Preferences');
  writeFileSync(file, JSON.stringify(settingsIn(profile)), { mode: 0o600 });
}

/**
 * The lock names host and process, and outlives both when they are killed or the machine is renamed. The app lets one
 * process at a time use a folder, so whoever holds the lock still is an orphan of ours.
 */
function releaseLock(profile: string) {
  const lock = join(profile, 'SingletonLock');
  const pid = Number(readLink(lock)?.split('-').at(-1));
  if (Number.isInteger(pid) && pid > 0 && commandLine(pid).includes(`--user-data-dir=${profile}`))
    process.kill(pid, 'SIGKILL');
  for (const name of ['SingletonLock', 'SingletonCookie', 'SingletonSocket'])
    rmSync(join(profile, name), { force: true });
}

function commandLine(pid: number): string[] {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
  } catch {
    return [];
  }
}

import { mkdirSync, readFileSync, readlinkSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What the browser would otherwise keep by itself from what is typed or shown: passwords, form history, the state of
 * forms for restoring a session. It would lie unsealed in the profile.
 */
const settings = {
  credentials_enable_service: false,
  profile: { password_manager_enabled: false, exit_type: 'Normal' },
  autofill: { profile_enabled: false, credit_card_enabled: false },
  session: { restore_on_startup: 5 },
  browser: { enable_spellchecking: false, has_seen_welcome_page: true },
  translate: { enabled: false },
  search: { suggest_enabled: false },
  download: { prompt_for_download: true },
};

/** Makes the profile folder ready for a start: ours alone, settings in place, no lock left by a killed browser. */
export function prepareProfile(profile: string) {
  mkdirSync(join(profile, 'Default'), { recursive: true, mode: 0o700 });
  const file = join(profile, 'Default', 'Preferences');
  writeFileSync(file, JSON.stringify(merge(readJson(file), settings)), { mode: 0o600 });
  releaseLock(profile);
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

function readLink(path: string): string | undefined {
  try {
    return readlinkSync(path);
  } catch {
    return undefined;
  }
}

function commandLine(pid: number): string[] {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
  } catch {
    return [];
  }
}

function readJson(file: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return isRecord(value) ? value : {};
  } catch {
    return {};
  }
}

function merge(under: Record<string, unknown>, over: Record<string, unknown>) {
  const merged: Record<string, unknown> = { ...under };
  for (const [key, value] of Object.entries(over)) {
    const below = under[key];
    merged[key] = isRecord(value) && isRecord(below) ? merge(below, value) : value;
  }
  return merged;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { prepareProfile } from '#host/browser/profile.ts';

const made: string[] = [];
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true });
});

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'ombud-profile-'));
  made.push(folder);
  return join(folder, 'browser');
}
const preferences = (profile: string) => join(profile, 'Default', 'Preferences');
const read = (profile: string) => JSON.parse(readFileSync(preferences(profile), 'utf8'));

test('a new profile is its owner’s alone and keeps neither passwords nor forms', () => {
  const profile = newFolder();
  prepareProfile(profile);
  expect(statSync(profile).mode & 0o077).toBe(0);
  expect(statSync(preferences(profile)).mode & 0o077).toBe(0);
  expect(read(profile)).toMatchObject({
    credentials_enable_service: false,
    profile: { password_manager_enabled: false },
    autofill: { profile_enabled: false },
  });
});

test('what was set there before does not hold', () => {
  const profile = newFolder();
  mkdirSync(join(profile, 'Default'), { recursive: true });
  writeFileSync(preferences(profile), JSON.stringify({ bookmark_bar: {}, autofill: {} }));
  prepareProfile(profile);
  expect(read(profile)).not.toHaveProperty('bookmark_bar');
  expect(read(profile)).toMatchObject({ autofill: { profile_enabled: false } });
});

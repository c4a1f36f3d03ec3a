import { mkdirSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { prepareProfile } from '#host/browser/profile.ts';

const newFolder = () => join(mkdtempSync(join(tmpdir(), 'ombud-profile-')), 'browser');
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

test('what the browser has set itself stays, what must hold is set again', () => {
  const profile = newFolder();
  mkdirSync(join(profile, 'Default'), { recursive: true });
  const own = { profile: { password_manager_enabled: true, name: 'Ett' }, countryid: 21_317 };
  writeFileSync(preferences(profile), JSON.stringify(own));
  prepareProfile(profile);
  expect(read(profile)).toMatchObject({
    profile: { password_manager_enabled: false, name: 'Ett' },
    countryid: 21_317,
  });
});

test.each(['', '{"half', '[]', 'null'])('a damaged settings file (%j) is replaced', (text) => {
  const profile = newFolder();
  mkdirSync(join(profile, 'Default'), { recursive: true });
  writeFileSync(preferences(profile), text);
  prepareProfile(profile);
  expect(read(profile)).toMatchObject({ credentials_enable_service: false });
});

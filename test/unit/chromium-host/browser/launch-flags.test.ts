import { describe, expect, test } from 'vitest';
import { launchFlags } from '#host/browser/launch-flags.ts';

const launch = {
  profile: '/data/browser',
  crashDumps: '/data/browser/Crashpad',
  headless: true,
  isRoot: false,
  name: 'Ombud',
  switches: ['--no-pings'],
};

describe('launch flags', () => {
  test('keep the sandbox on for everybody but root', () => {
    expect(launchFlags(launch)).not.toContain('--no-sandbox');
    expect(launchFlags({ ...launch, isRoot: true })).toContain('--no-sandbox');
  });

  test('open no port', () => {
    const opensPort = (flag: string) => flag.startsWith('--remote-debugging-port');
    expect(launchFlags(launch).some(opensPort)).toBe(false);
  });

  test('take what the app has appended', () => {
    expect(launchFlags(launch)).toContain('--no-pings');
  });

  test('keep what is seen in memory', () => {
    expect(launchFlags(launch)).toContain('--incognito');
  });

  test('ask for a window of its own unless headless', () => {
    expect(launchFlags({ ...launch, headless: false }).at(-1)).toMatch(/^--app=/);
    expect(launchFlags(launch)).toContain('--headless=new');
  });
});

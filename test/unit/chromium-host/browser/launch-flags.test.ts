import { describe, expect, test } from 'vitest';
import { launchFlags } from '#host/browser/launch-flags.ts';

const launch = {
  profile: '/data/browser',
  headless: true,
  isRoot: false,
  name: 'Ombud',
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

  test('let no name resolve to any address', () => {
    expect(launchFlags(launch)).toContain('--host-resolver-rules=MAP * ~NOTFOUND');
  });

  test('ask for a window of its own unless headless', () => {
    expect(launchFlags({ ...launch, headless: false }).at(-1)).toMatch(/^--app=/);
    expect(launchFlags(launch)).toContain('--headless=new');
  });
});

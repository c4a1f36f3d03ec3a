import { expect, test, vi } from 'vitest';
import { silenceBrowser } from '#main/switches.ts';

const appended = vi.hoisted(() => new Map<string, string | undefined>());
vi.mock('electron', () => ({
  app: {
    commandLine: { appendSwitch: (name: string, value?: string) => appended.set(name, value) },
  },
}));

test('the browser is told to look up no name, to call no other browser, and to keep no dump', () => {
  silenceBrowser();
  expect(appended.get('host-resolver-rules')).toBe('MAP * ~NOTFOUND');
  expect(appended.get('force-webrtc-ip-handling-policy')).toBe('disable_non_proxied_udp');
  expect([...appended.keys()]).toEqual(
    expect.arrayContaining(['dns-prefetch-disable', 'no-pings', 'disable-breakpad']),
  );
});

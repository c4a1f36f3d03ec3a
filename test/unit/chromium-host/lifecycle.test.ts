import {
  existsSync,
  globSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { obtainBrowser } from '#host/browser/obtain-browser.ts';
import { startHostApp } from './host-app.ts';
import { browserOf, eventually, listeningSockets, processesWith } from './processes.ts';

const hidden = { show: false, webPreferences: { backgroundThrottling: false } };

const timesKilled = (events: Awaited<ReturnType<typeof startHostApp>>['events']) =>
  events.filter(
    ({ event, ...facts }) => event === 'render-process-gone' && facts['reason'] === 'killed',
  ).length;

async function startWithDesk(given: Parameters<typeof startHostApp>[0] = {}) {
  const app = await startHostApp(given);
  await app.order('ready');
  await app.order('open', { name: 'desk' });
  return app;
}

/** The files of a profile that hold a text, in either of the encodings that Chromium writes. */
function filesWith(profile: string, text: string): string[] {
  const sought = [Buffer.from(text), Buffer.from(text, 'utf16le')];
  return globSync('**/*', { cwd: profile, withFileTypes: true })
    .filter((file) => file.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((path) => sought.some((bytes) => readFileSync(path).includes(bytes)));
}

// The processes of other systems are not looked into.
describe.runIf(process.platform === 'linux')('app and browser', () => {
  test('an app that opens no window starts no browser', async () => {
    const app = await startHostApp({});
    expect(await app.order('about')).toMatchObject({ version: '1.2.3', name: 'host-app' });
    expect(browserOf(app.profile)).toBeUndefined();
    app.kill('SIGKILL');
    await app.exit;
  });

  test('what a browser leaves among the temporary files goes when it dies, when the app quits, and after an app that was killed with the next', async () => {
    const temp = mkdtempSync(join(tmpdir(), 'ombud-temp-'));
    const env = { TMPDIR: temp };
    const left = () => readdirSync(temp).filter((name) => /ombud-browser|chromium/i.test(name));
    const app = await startWithDesk({ env });
    expect(left()).toEqual([expect.stringMatching(/^ombud-browser-/)]);
    const [first] = left();
    process.kill(browserOf(app.profile) ?? NaN, 'SIGKILL');
    await app.event('render-process-gone');
    expect(left()).not.toContain(first);
    await app.order('load', { name: 'desk' });
    const orphan = browserOf(app.profile) ?? NaN;
    process.kill(app.pid, 'SIGKILL');
    process.kill(orphan, 'SIGKILL');
    await app.exit;
    expect(left()).toHaveLength(1);
    const next = await startWithDesk({ env, profile: app.profile });
    await next.order('quit');
    await next.exit;
    expect(left()).toEqual([]);
    rmSync(temp, { recursive: true, force: true, maxRetries: 5 });
  });

  test('a browser that dies takes every page with it, each window hears so, and is loaded again in the next', async () => {
    const app = await startWithDesk();
    await app.order('open', { name: 'store', options: hidden, url: 'app://store/count.html' });
    await app.event('note');
    const dead = browserOf(app.profile) ?? 0;
    process.kill(dead, 'SIGKILL');
    const gone = () => app.events.filter(({ event }) => event === 'render-process-gone');
    expect(await eventually(() => gone().length === 2)).toBe(true);
    expect(gone().map(({ reason }) => reason)).toEqual(['killed', 'killed']);
    await app.order('load', { name: 'desk' });
    await app.order('load', { name: 'store', url: 'app://store/count.html' });
    expect(browserOf(app.profile)).not.toBe(dead);
    expect(await app.order('about')).toMatchObject({ windows: 2 });
    const notes = () => app.events.filter(({ event }) => event === 'note');
    expect(await eventually(() => notes().length === 2)).toBe(true);
    expect(notes()[1]).toMatchObject({ args: ['starts', 2] });
    await app.order('quit');
    expect(await app.exit).toBe(0);
  });

  test('a browser that does not come up in the place of one that died is followed by another', async () => {
    const marks = mkdtempSync(join(tmpdir(), 'ombud-marks-'));
    const TEST_FAILS = join(marks, 'fails');
    const OMBUD_BROWSER = fileURLToPath(
      new URL('../../fixtures/browser-fails-once.sh', import.meta.url),
    );
    const TEST_BROWSER = obtainBrowser();
    const app = await startWithDesk({ env: { OMBUD_BROWSER, TEST_BROWSER, TEST_FAILS } });
    writeFileSync(TEST_FAILS, '');
    process.kill(browserOf(app.profile) ?? NaN, 'SIGKILL');
    expect(await eventually(() => timesKilled(app.events) === 2)).toBe(true);
    expect(existsSync(TEST_FAILS)).toBe(false);
    await app.order('load', { name: 'desk' });
    await app.order('copy', { text: 'Ärende' });
    expect(await app.order('pasted')).toBe('Ärende');
    await app.order('clear');
    await app.order('quit');
    expect(await app.exit).toBe(0);
    rmSync(marks, { recursive: true });
  });

  test('a browser that dies again and again is said so, and closes the windows', async () => {
    const app = await startWithDesk();
    for (let death = 0; death < 6; death += 1) {
      process.kill(browserOf(app.profile) ?? NaN, 'SIGKILL');
      if (death < 5) {
        // That the page went with its browser is told once that has ended: what is loaded then begins another.
        await eventually(() => timesKilled(app.events) > death);
        await app.order('load', { name: 'desk' }).catch(() => app.order('load', { name: 'desk' }));
      }
    }
    await app.event('closed');
    expect(app.stderr()).toContain('browser ended unexpectedly');
    expect(await app.exit).toBe(0);
  });

  test('an app that is killed takes the browser with it, and starts again on the same profile', async () => {
    const app = await startWithDesk();
    const { profile } = app;
    app.kill('SIGKILL');
    expect(await app.exit).toBe('SIGKILL');
    const again = await startWithDesk({ profile });
    expect(processesWith(`--user-data-dir=${profile}`).length).toBeGreaterThan(0);
    again.kill('SIGKILL');
    await again.exit;
    expect(await eventually(() => processesWith(`--user-data-dir=${profile}`).length === 0)).toBe(
      true,
    );
  });

  test.each([
    ['of this machine', `${hostname()}-999999`],
    ['of a machine with another name', 'elsewhere-1'],
    ['held by a process that is no browser', `${hostname()}-${process.pid}`],
  ])('a lock left behind %s does not hinder a start', async (_, holder) => {
    const first = await startWithDesk();
    await first.order('quit');
    await first.exit;
    symlinkSync(holder, join(first.profile, 'SingletonLock'));
    const again = await startWithDesk({ profile: first.profile });
    await again.order('quit');
    expect(await again.exit).toBe(0);
  });

  test('nothing listens on the network, whatever the environment asks for', async () => {
    const asked = { OMBUD_DEBUG_PORT: '4711', OMBUD_DEBUG: '1' };
    const app = await startWithDesk({ env: asked });
    const quiet = [app.pid, ...processesWith(`--user-data-dir=${app.profile}`)];
    expect(quiet.length).toBeGreaterThan(2);
    expect(listeningSockets(quiet)).toBe(0);
    await app.order('quit');
    await app.exit;
    // The count does find a socket that listens: the one of a browser that a test was given.
    const open = await startWithDesk({ withPort: true });
    expect(listeningSockets(processesWith(`--user-data-dir=${open.profile}`))).toBe(1);
    await open.order('quit');
    await open.exit;
  });

  test('a browser that would keep what is typed is refused, and ended', async () => {
    const app = await startHostApp({
      env: {
        OMBUD_BROWSER: fileURLToPath(
          new URL('../../fixtures/browser-that-keeps.sh', import.meta.url),
        ),
        TEST_BROWSER: obtainBrowser(),
      },
    });
    await expect(app.order('ready')).rejects.toThrow('would keep what is typed');
    expect(app.stderr()).toContain('no window that keeps nothing');
    expect(browserOf(app.profile)).toBeUndefined();
    app.kill('SIGKILL');
    await app.exit;
  });

  test('a browser that is told to quit quits the app', async () => {
    const app = await startWithDesk();
    process.kill(browserOf(app.profile) ?? NaN, 'SIGTERM');
    expect(await app.exit).toBe(0);
    expect(app.events.map(({ event }) => event)).toContain('window-all-closed');
  });

  test('an app that is to start again does so once it has ended, with other arguments', async () => {
    const app = await startWithDesk();
    await app.order('again', { args: ['--elsewhere'] });
    expect(processesWith('--elsewhere')).toEqual([]);
    await app.order('quit');
    expect(await app.exit).toBe(0);
    const started = () => processesWith(app.profile).filter((pid) => pid !== app.pid);
    // With nobody to give it orders it goes by itself, which it can only if it ran.
    await app.event('again');
    expect(await eventually(() => started().length === 0)).toBe(true);
  });

  test('SIGTERM quits in good order', async () => {
    const app = await startWithDesk();
    app.kill('SIGTERM');
    expect(await app.exit).toBe(0);
    expect(app.events.map(({ event }) => event).slice(-3)).toEqual([
      'before-quit',
      'closed',
      'will-quit',
    ]);
    expect(app.stderr()).toBe('');
  });
});

// A display is there on a developer's machine and under xvfb-run.
describe.runIf(process.env['DISPLAY'])('windows on a display', () => {
  test('the browser stays, with its hidden page, when the last window is closed', async () => {
    const app = await startHostApp({ headed: true });
    await app.order('ready');
    await app.order('open', { name: 'desk' });
    await app.order('open', { name: 'store', options: hidden });
    await app.order('close', { name: 'desk' });
    await app.event('closed');
    await app.order('open', { name: 'store2', options: hidden });
    expect(await app.order('about')).toMatchObject({ windows: 2 });
    await app.order('quit');
    expect(await app.exit).toBe(0);
  });
});

describe('windows', () => {
  test('the app hears when the last one is closed, hidden ones counted', async () => {
    const app = await startWithDesk();
    await app.order('open', { name: 'store', options: hidden });
    await app.order('close', { name: 'desk' });
    expect(await app.event('closed')).toMatchObject({ name: 'desk' });
    expect(await app.order('about')).toMatchObject({ windows: 1 });
    expect(app.events.map(({ event }) => event)).not.toContain('window-all-closed');
    await app.order('close', { name: 'store' });
    await app.event('window-all-closed');
    expect(await app.exit).toBe(0);
  });

  test('a hidden one works at full speed', async () => {
    const app = await startWithDesk();
    await app.order('open', { name: 'store', options: hidden, url: 'app://store/timers.html' });
    const { args } = await app.event('note');
    // Throttled to one a second, they would have taken fifty; in time is half of that.
    expect(args).toEqual(['ticks', 50, 'in time']);
    await app.order('quit');
    await app.exit;
  });

  test('one whose page hangs does not keep the app from quitting', async () => {
    const app = await startWithDesk();
    await app.order('open', { name: 'stuck', url: 'app://stuck/hang.html' });
    await app.event('note');
    await app.order('quit');
    expect(await app.exit).toBe(0);
  });

  test('one whose page hangs is told of, and can be ended and loaded again', async () => {
    const app = await startWithDesk();
    await app.order('open', { name: 'stuck', url: 'app://stuck/hang.html' });
    await app.event('unresponsive');
    await app.order('crash', { name: 'stuck' });
    expect(await app.event('render-process-gone')).toMatchObject({ reason: 'crashed' });
    await app.order('load', { name: 'stuck' });
    // Its successor is looked after as well.
    await app.order('load', { name: 'stuck', url: 'app://stuck/hang.html' });
    const hung = () => app.events.filter(({ event }) => event === 'unresponsive').length;
    expect(await eventually(() => hung() === 2, 30_000)).toBe(true);
    await app.order('quit');
    expect(await app.exit).toBe(0);
  });

  test('one that is loaded again and again gathers no listeners', async () => {
    const app = await startWithDesk();
    const events = ['destroyed', 'render-process-gone', 'did-finish-load'];
    const before = await app.order('listeners', { name: 'desk', events });
    for (let times = 0; times < 12; times += 1) await app.order('load', { name: 'desk' });
    expect(await app.order('listeners', { name: 'desk', events })).toEqual(before);
    await app.order('quit');
    expect(await app.exit).toBe(0);
    expect(app.stderr()).toBe('');
  });

  test('what a hidden page keeps in IndexedDB is there after a restart, and after a kill', async () => {
    const url = 'app://store/count.html';
    const first = await startHostApp({});
    const { profile } = first;
    await first.order('ready');
    await first.order('open', { name: 'store', options: hidden, url });
    expect(await first.event('note')).toMatchObject({ args: ['starts', 1] });
    await first.order('quit');
    await first.exit;
    const second = await startHostApp({ profile });
    await second.order('ready');
    await second.order('open', { name: 'store', options: hidden, url });
    expect(await second.event('note')).toMatchObject({ args: ['starts', 2] });
    second.kill('SIGKILL');
    await second.exit;
    const third = await startHostApp({ profile });
    await third.order('ready');
    await third.order('open', { name: 'store', options: hidden, url });
    expect(await third.event('note')).toMatchObject({ args: ['starts', 3] });
    await third.order('quit');
    await third.exit;
  });

  test('what is typed into a page is not kept by the browser', async () => {
    const app = await startWithDesk({ withPort: true });
    const page = await app.page('desk');
    const name = page.getByLabel('Name');
    await name.fill('Kerstin Provsvar');
    await name.press('Enter');
    await page.waitForLoadState();
    await name.fill('Kerstin Provsvar');
    await app.order('open', { name: 'store', options: hidden, url: 'app://store/count.html' });
    await app.event('note');
    await app.order('quit');
    await app.exit;
    // The search finds what the browser does keep, the hidden page's database, so it would find the name.
    expect(filesWith(app.profile, 'store.app.localhost')).not.toEqual([]);
    expect(filesWith(app.profile, 'desk.app.localhost')).toEqual([]);
    expect(filesWith(app.profile, 'Provsvar')).toEqual([]);
  });
});

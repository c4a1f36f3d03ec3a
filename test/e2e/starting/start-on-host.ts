import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright';
import { browserWithPort } from '../../browser-with-port.ts';
import { browserOf } from '../../unit/chromium-host/processes.ts';
import type { RunningApp } from './start-app.ts';

const inProject = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));
const startMs = 60_000;
const pauseMs = 100;

// A journey that breaks off leaves no app behind: the test runner ends its worker so.
process.once('SIGTERM', () => process.exit());

/** What is left of each app when the tests of a file end. */
const leavings: (() => void)[] = [];
process.once('exit', () => {
  for (const leave of leavings) leave();
});

/** What a test can do to an app on the host besides. */
export interface HostApp extends RunningApp {
  readonly pid: number;
  /** Where its pages are reached, also by whoever takes its place. */
  readonly address: string;
  /** Resolves when the app's process has ended. */
  readonly gone: Promise<unknown>;
  /** Makes the desk's page die, or the browser with every page; gives the page that is shown instead. */
  crash(): Promise<Page>;
  killBrowser(): Promise<Page>;
}

/**
 * The built app on the Chromium host, headless; Playwright reaches the browser it is given by a port. `within` is a command
 * that runs the app's, as its last arguments.
 */
export async function startOnHost(
  dataDir: string,
  more: NodeJS.ProcessEnv = {},
  within: readonly string[] = [],
): Promise<HostApp> {
  const given = await browserWithPort();
  const register = pathToFileURL(inProject('src/chromium-host/register.ts')).href;
  const args = ['--import', register, inProject('out/main/index.js'), '--data', dataDir];
  // A browser that is killed cannot take away what it put there.
  const TMPDIR = await mkdtemp(join(tmpdir(), 'ombud-host-'));
  const env = { ...process.env, ...given.env, TMPDIR, ...more, OMBUD_HEADLESS: '1' };
  const [program = process.execPath, ...before] = [...within, process.execPath, ...args];
  const child = spawn(program, before, { stdio: ['ignore', 'ignore', 'pipe'], env });
  child.stderr.on('data', (piece: Buffer) => process.stderr.write(piece));
  leavings.push(() => {
    child.kill('SIGKILL');
    rmSync(TMPDIR, { recursive: true, force: true, maxRetries: 5 });
  });
  const gone = once(child, 'exit');
  const browser = await connect(child, given.address);
  const page = await deskPage(child, browser);
  const end = async (signal: NodeJS.Signals) => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill(signal);
    await gone;
  };
  return {
    runtime: 'Chromium host',
    pid: child.pid ?? 0,
    address: given.address,
    page,
    windows: (count) =>
      waitFor(child, `${count} windows`, async () => {
        // A connection made before a window was there never comes to see it.
        const again = await chromium.connectOverCDP(given.address);
        const pages = desksIn(again);
        if (pages.length === count) return pages;
        await again.close();
        return undefined;
      }),
    quit: () => end('SIGTERM'),
    kill: () => end('SIGKILL'),
    gone,
    async crash() {
      const devtools = await page.context().newCDPSession(page);
      const died = page.waitForEvent('crash');
      // Nobody is left to answer.
      void devtools.send('Page.crash').catch(() => undefined);
      await died;
      // A connection that has seen the page die takes it for dead.
      await browser.close();
      return nextPage(child, given.address);
    },
    async killBrowser() {
      const died = new Promise((resolve) => browser.once('disconnected', resolve));
      process.kill(browserOf(join(dataDir, 'browser')) ?? NaN, 'SIGKILL');
      await died;
      return nextPage(child, given.address);
    },
  };
}

/** The page that has taken the place of a dead one. */
const nextPage = (child: ChildProcess, address: string): Promise<Page> =>
  waitFor(child, 'a page in its place', async () => {
    const again = await connect(child, address);
    const next = deskIn(again);
    const answers = next?.evaluate(() => true).catch(() => false);
    if (next && (await Promise.race([answers, pause(1_000)]))) return next;
    // A connection made before the page was there never comes to see it.
    await again.close();
    return undefined;
  });

async function connect(child: ChildProcess, address: string): Promise<Browser> {
  await waitFor(child, 'its debugging port', async () => {
    const answer = await fetch(`${address}/json/version`).catch(() => undefined);
    return answer?.ok === true ? true : undefined;
  });
  return chromium.connectOverCDP(address);
}

const deskPage = (child: ChildProcess, browser: Browser): Promise<Page> =>
  waitFor(child, 'the desk', async () => {
    const desk = deskIn(browser);
    await desk?.waitForLoadState();
    return desk;
  });

const desksIn = (browser: Browser): readonly Page[] =>
  browser
    .contexts()
    .flatMap((context) => context.pages())
    .filter((page) => page.url().startsWith('https://desk.app.localhost/'));

/** The desk's page among those of a browser. */
export const deskIn = (browser: Browser): Page | undefined => desksIn(browser)[0];

async function waitFor<T>(
  child: ChildProcess,
  what: string,
  look: () => Promise<T | undefined>,
): Promise<T> {
  const until = performance.now() + startMs;
  while (performance.now() < until) {
    if (child.exitCode !== null) throw new Error(`The app ended before ${what} was there.`);
    const found = await look();
    if (found !== undefined) return found;
    await pause(pauseMs);
  }
  child.kill('SIGKILL');
  throw new Error(`The app did not show ${what} in time.`);
}

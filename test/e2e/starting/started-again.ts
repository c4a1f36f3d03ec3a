import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { chromium, type Page } from 'playwright';
import { eventually, processesWith } from '../../unit/chromium-host/processes.ts';
import { deskIn, type HostApp } from './start-on-host.ts';

/** What is known of an app that has started itself again. */
export interface StartedAgain extends Pick<HostApp, 'page' | 'pid' | 'address' | 'gone'> {
  quit(): Promise<void>;
}

const startMs = 60_000;
const inApp = join('out', 'main', 'index.js');

// An app that started itself is nobody's child: a journey that breaks off must not leave it.
const followed = new Set<number>();
process.once('exit', () => {
  for (const pid of followed) if (lives(pid)) process.kill(pid, 'SIGKILL');
});

/** The app that has taken the place of one that went, on the same data folder and reached at the same address. */
export async function startedAgain(
  before: Pick<HostApp, 'address' | 'gone'>,
  dataDir: string,
): Promise<StartedAgain> {
  await before.gone;
  const { address } = before;
  const page = await desk(address);
  const ofApp = processesWith(inApp);
  const pid = processesWith(dataDir).find((one) => ofApp.includes(one)) ?? NaN;
  followed.add(pid);
  const gone = () => eventually(() => !lives(pid), startMs);
  return {
    page,
    pid,
    address,
    // Looked for once it is waited for.
    get gone() {
      return gone();
    },
    async quit() {
      if (lives(pid)) process.kill(pid, 'SIGTERM');
      await gone();
    },
  };
}

async function desk(address: string): Promise<Page> {
  const until = performance.now() + startMs;
  while (performance.now() < until) {
    const browser = await chromium.connectOverCDP(address).catch(() => undefined);
    const page = browser && deskIn(browser);
    if (page) {
      await page.waitForLoadState();
      return page;
    }
    // A connection made before the page was there never comes to see it.
    await browser?.close();
    await pause(100);
  }
  throw new Error('The app did not start again in time.');
}

const lives = (pid: number): boolean => processesWith(inApp).includes(pid);

import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium, type Page } from 'playwright';
import { afterAll } from 'vitest';
import { browserWithPort } from '../../browser-with-port.ts';

const profiles = mkdtempSync(join(tmpdir(), 'ombud-host-'));
// A browser whose app was killed may still be writing.
afterAll(() => rmSync(profiles, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 }));

const at = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

interface Event {
  readonly event: string;
  readonly id?: number;
  readonly result?: unknown;
  readonly message?: string;
  readonly [fact: string]: unknown;
}

/** The fixture app on the real host and a real Chromium, driven by orders on its standard input. */
export interface HostApp {
  readonly pid: number;
  readonly profile: string;
  readonly events: readonly Event[];
  readonly stderr: () => string;
  order(order: string, facts?: object): Promise<unknown>;
  /** Resolves when an event of that name has been printed. */
  event(name: string): Promise<Event>;
  /** The page of a window, by Playwright over the debugging port. */
  page(name: string): Promise<Page>;
  /** A page of the host's own, once it is there and has something to show. */
  ownPage(name: string): Promise<Page>;
  kill(signal: NodeJS.Signals): void;
  /** Resolves to the exit code, or to the signal that ended it. */
  readonly exit: Promise<number | NodeJS.Signals | null>;
}

export async function startHostApp(given: {
  readonly profile?: string;
  readonly withPort?: boolean;
  readonly env?: NodeJS.ProcessEnv;
  /** In a window, on the display named by the environment. */
  readonly headed?: boolean;
}): Promise<HostApp> {
  const profile = given.profile ?? mkdtempSync(join(profiles, 'profile-'));
  const browser = given.withPort ? await browserWithPort() : undefined;
  const register = pathToFileURL(at('src/chromium-host/register.ts')).href;
  const args = ['--import', register, at('test/fixtures/host-app/main.js'), profile];
  const env = {
    ...process.env,
    // What a browser leaves when its app is killed goes with the profiles.
    TMPDIR: profiles,
    OMBUD_HEADLESS: given.headed ? '0' : '1',
    ...browser?.env,
    ...given.env,
  };
  const child = spawn(process.execPath, args, { env });
  const events: Event[] = [];
  const waiting = new Set<() => void>();
  let stderr = '';
  let orders = 0;
  child.stderr.on('data', (piece) => (stderr += String(piece)));
  createInterface({ input: child.stdout }).on('line', (line) => {
    events.push(JSON.parse(line));
    for (const look of waiting) look();
  });
  const exit = new Promise<number | NodeJS.Signals | null>((resolve) => {
    child.once('exit', (code, signal) => resolve(code ?? signal));
  });

  function first(matches: (event: Event) => boolean): Promise<Event> {
    return new Promise((resolve) => {
      const look = () => {
        const found = events.find(matches);
        if (!found) return;
        waiting.delete(look);
        resolve(found);
      };
      waiting.add(look);
      look();
    });
  }

  async function pageAt(url: string): Promise<Page | undefined> {
    if (!browser) throw new Error('Started without a port');
    const driver = await chromium.connectOverCDP(browser.address);
    const pages = driver.contexts().flatMap((context) => context.pages());
    const found = pages.find((page) => page.url().startsWith(url));
    if (!found) await driver.close();
    return found;
  }

  return {
    pid: child.pid ?? 0,
    profile,
    events,
    exit,
    stderr: () => stderr,
    async order(order, facts = {}) {
      const id = (orders += 1);
      child.stdin.write(`${JSON.stringify({ ...facts, id, order })}\n`);
      const { event, result, message } = await first((event) => event.id === id);
      if (event === 'failed') throw new Error(message);
      return result;
    },
    event: (name) => first(({ event }) => event === name),
    async page(name) {
      const page = await pageAt(`https://${name}.app.localhost/`);
      if (!page) throw new Error(`No page of ${name}`);
      return page;
    },
    async ownPage(name) {
      for (;;) {
        const page = await pageAt(`https://${name}.host.localhost/`);
        if (page) {
          await page.locator('h1').waitFor();
          return page;
        }
        await pause(50);
      }
    },
    kill: (signal) => void child.kill(signal),
  };
}

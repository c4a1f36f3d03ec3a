import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Dexie } from 'dexie';
import { chromium, type BrowserContext } from 'playwright';
import { findBrowser } from '#host/browser/find-browser.ts';
import { median } from '../figure.ts';

const origin = 'https://bench.example.com/';
const { resolve } = createRequire(import.meta.url);

/** A page with Dexie on it, answered from here: nothing goes out. */
async function openPage(context: BrowserContext) {
  const dexie = await readFile(resolve('dexie/dist/dexie.min.js'), 'utf8');
  const page = await context.newPage();
  await page.route('**/*', (route) => {
    const script = route.request().url().endsWith('.js');
    const [body, contentType] = script
      ? [dexie, 'text/javascript']
      : ['<script src="/dexie.js"></script>', 'text/html'];
    return route.fulfill({ body, contentType });
  });
  await page.goto(origin);
  return page;
}

/**
 * What a book kept the plain way costs to open: one sealed row of 600 bytes per case in Dexie, all read by `toArray`
 * in a browser that has just started. Milliseconds, not yet decrypted, the median of so many starts; `undefined` where
 * there is no browser.
 */
export async function measurePlainDexie(rows: number, starts: number): Promise<number | undefined> {
  const executablePath = findBrowser(process.env, process.platform);
  if (!executablePath) return undefined;
  const profile = await mkdtemp(join(tmpdir(), 'ombud-bench-dexie-'));
  const launch = () =>
    chromium.launchPersistentContext(profile, { executablePath, args: ['--no-sandbox'] });
  try {
    const filling = await launch();
    await (await openPage(filling)).evaluate(fill, rows);
    await filling.close();
    const times: number[] = [];
    for (let start = 0; start < starts; start++) {
      const reading = await launch();
      times.push(await (await openPage(reading)).evaluate(read));
      await reading.close();
    }
    return median(times);
  } finally {
    await rm(profile, { recursive: true, force: true });
  }
}

/** Both run in the page, and see nothing of this file. */
async function fill(rows: number): Promise<void> {
  const db = new window.Dexie('plain');
  db.version(1).stores({ cases: 'id' });
  for (let from = 0; from < rows; from += 5_000) {
    const some = Array.from({ length: Math.min(5_000, rows - from) }, (_, at) => ({
      id: from + at,
      sealed: crypto.getRandomValues(new Uint8Array(600)),
    }));
    await db.table('cases').bulkAdd(some);
  }
  db.close();
}

async function read(): Promise<number> {
  const start = performance.now();
  const db = new window.Dexie('plain');
  db.version(1).stores({ cases: 'id' });
  await db.table('cases').toArray();
  return performance.now() - start;
}

declare global {
  interface Window {
    readonly Dexie: typeof Dexie;
  }
}

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { findBrowser } from '#host/browser/find-browser.ts';
import { startApp } from '../e2e/starting/start-app.ts';
import { goToPage, passphrase, screens, unlock } from '../e2e/steps/steps.ts';
import { fillBook } from './casebook/fill.ts';
import { median, shown, type Bench } from './figure.ts';

const count = 100_000;
const times = 3;
const goalMs = 1_000;

const since = (start: number) => performance.now() - start;

async function leave(dir: string): Promise<number> {
  const app = await startApp(dir);
  await unlock(app.page, screens.sv);
  await goToPage(app.page, screens.sv, 'cases');
  const start = performance.now();
  await app.quit();
  return since(start);
}

/** A browser that shows nothing, as the app is given one. */
async function leaveBare(executablePath: string): Promise<number> {
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  await (await browser.newPage()).goto('about:blank');
  const start = performance.now();
  await browser.close();
  return since(start);
}

/** How long the whole built app takes to be gone, its browser and the process of a book of 100 000 cases included. */
export async function benchQuit(): Promise<Bench> {
  const browser = findBrowser(process.env, process.platform);
  const name = `quit: the whole app with ${count} cases`;
  const figure = { name, unit: 'ms', goal: goalMs } as const;
  if (!browser) return { figures: [{ ...figure, value: undefined, beside: 'no browser' }] };
  const dir = await mkdtemp(join(tmpdir(), 'ombud-bench-'));
  try {
    await fillBook(dir, passphrase, count);
    const [ours, bare]: [number[], number[]] = [[], []];
    for (let time = 0; time < times; time++) {
      ours.push(await leave(dir));
      bare.push(await leaveBare(browser));
    }
    const beside = `ending a bare browser, ${shown(median(bare), 'ms')}`;
    return { figures: [{ ...figure, value: median(ours), beside }] };
  } finally {
    await rm(dir, { recursive: true, force: true, maxRetries: 5 });
  }
}

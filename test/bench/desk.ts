import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { findBrowser } from '#host/browser/find-browser.ts';
import { startApp } from '../e2e/starting/start-app.ts';
import { passphrase } from '../e2e/steps/steps.ts';
import { fillBook } from './casebook/fill.ts';
import { bareList } from './desk/bare-list.ts';
import { deskFigures } from './desk/desk-figures.ts';
import { putStopwatch } from './desk/in-page.ts';
import type { Bench } from './figure.ts';

const count = 100_000;
const size = { width: 1280, height: 800 };

/** What the hand feels of 100 000 cases in the built app, each beside a bare list of the same cases in the same run. */
export async function benchDesk(): Promise<Bench> {
  const executablePath = findBrowser(process.env, process.platform);
  if (!executablePath) throw new Error('No browser to measure in');
  const dir = await mkdtemp(join(tmpdir(), 'ombud-bench-'));
  try {
    await fillBook(dir, passphrase, count);
    const app = await startApp(dir);
    const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
    try {
      const bare = await browser.newPage({ viewport: size });
      await bare.setContent(bareList(count));
      await bare.evaluate(putStopwatch);
      await app.page.setViewportSize(size);
      return { figures: await deskFigures(app.page, bare) };
    } finally {
      await browser.close();
      await app.quit();
    }
  } finally {
    await rm(dir, { recursive: true, force: true, maxRetries: 5 });
  }
}

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { runDesk } from './run-desk.ts';
import { startApp, type RunningApp } from './start-app.ts';
import { createBook, putKeyAway, screens, unlock } from '../steps/steps.ts';

/** The built app on a data folder of its own, as a journey meets it. */
export interface Desk {
  readonly dataDir: string;
  /** The desk's page; another one after `restart`. */
  readonly page: Page;
  /** Which runtime the app runs on here. */
  readonly runtime: RunningApp['runtime'];
  /** Quits in good order and starts again on the same folder. */
  restart(): Promise<void>;
  /** Ends the app without warning, as a power cut would. */
  kill(): Promise<void>;
  /** Starts again after `kill`. */
  start(): Promise<void>;
  /** Quits in good order, and removes the folder unless it was given to be kept. */
  stop(): Promise<void>;
}

/** The app on a book of so many sample cases, unlocked in Swedish. */
export async function openSample(cases: number): Promise<Desk> {
  const dataDir = await mkdtemp(join(tmpdir(), 'ombud-e2e-'));
  await runDesk(['init', '--data', dataDir, '--organisation', 'Exempelbolaget AB']);
  await runDesk(['sample', '--data', dataDir, '--cases', `${cases}`, '--seed', '3']);
  const desk = await openDesk({ dataDir, removes: true });
  desk.page.setDefaultTimeout(15_000);
  await unlock(desk.page, screens.sv);
  return desk;
}

/** The app on a new book, begun in Swedish. */
export async function openNew(): Promise<Desk> {
  const desk = await openDesk();
  const { page } = desk;
  page.setDefaultTimeout(20_000);
  await page.getByRole('button', { name: screens.sv.shell.swedish }).click();
  await createBook(page, screens.sv);
  await putKeyAway(page, screens.sv);
  return desk;
}

interface Given {
  readonly dataDir: string;
  /** Whether `stop` removes the folder, which else is left in place. */
  readonly removes?: boolean;
}

/** Starts the app; on `dataDir` if given, else on a folder that `stop` removes. */
export async function openDesk(given?: Given): Promise<Desk> {
  const dataDir = given?.dataDir ?? (await mkdtemp(join(tmpdir(), 'ombud-e2e-')));
  let app = await startApp(dataDir);
  process.stdout.write(`e2e on ${app.runtime}\n`);
  return {
    dataDir,
    runtime: app.runtime,
    get page() {
      return app.page;
    },
    async restart() {
      await app.quit();
      app = await startApp(dataDir);
    },
    kill: () => app.kill(),
    async start() {
      app = await startApp(dataDir);
    },
    async stop() {
      await app.quit();
      if (given?.removes ?? !given)
        await rm(dataDir, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

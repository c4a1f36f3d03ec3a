import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { startApp, type RunningApp } from './start-app.ts';

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
  /** Quits in good order and removes the folder. */
  stop(): Promise<void>;
}

/** Starts the app; on `dataDir` if given, which is then left in place by `stop`. */
export async function openDesk(given?: { readonly dataDir: string }): Promise<Desk> {
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
      if (!given) await rm(dataDir, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

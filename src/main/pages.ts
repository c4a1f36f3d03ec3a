import { join } from 'node:path';
import { app } from 'electron';
import { serveApp } from './app-protocol.ts';
import { lockDown } from './security.ts';

let ready: Promise<void> | undefined;

/** The pages can be loaded once this is done. Nothing is started for commands that need no page. */
export const pagesReady = (): Promise<void> => (ready ??= prepare());

async function prepare() {
  await app.whenReady();
  lockDown();
  serveApp(join(import.meta.dirname, '../renderer'));
}

import { join } from 'node:path';
import { app } from 'electron';
import { declareAppProtocol, serveApp } from './app-protocol.ts';
import { sweepBrowserFolder } from './browser-folder.ts';
import { lockDown } from './security.ts';
import { silenceBrowser } from './switches.ts';

let ready: Promise<void> | undefined;

/** What must be settled before the browser starts: where it keeps the store, what it is told, the app's own scheme. */
export function declarePages(folder: string) {
  keepPagesIn(folder);
  silenceBrowser();
  declareAppProtocol();
}

/** What the browser keeps, it keeps there. */
export function keepPagesIn(folder: string) {
  app.setPath('userData', folder);
  app.setPath('crashDumps', join(folder, 'Crashpad'));
}

/** The pages can be loaded once this is done. Nothing is started for commands that need no page. */
export const pagesReady = (): Promise<void> => (ready ??= prepare());

async function prepare() {
  const folder = app.getPath('userData');
  sweepBrowserFolder(folder);
  process.once('exit', () => sweepBrowserFolder(folder));
  await app.whenReady();
  lockDown();
  serveApp(join(import.meta.dirname, '../renderer'));
}

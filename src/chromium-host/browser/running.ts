import { Browser } from './browser.ts';
import { openGate } from '../devtools/gate.ts';
import type { Launch } from './launch-flags.ts';
import { Targets } from './targets.ts';

/** The browser of this process, once it has been asked for. */
export interface Running {
  readonly browser: Browser;
  readonly targets: Targets;
}

let begin: (() => Promise<Running>) | undefined;
let running: Promise<Running> | undefined;

/** Starts the browser; every request is caught before the first page is the app's. */
export function start(
  path: string,
  launch: Launch,
  onGone: (exitCode: number | null) => void,
): Promise<Running> {
  begin ??= () =>
    open(path, launch, (exitCode) => {
      running = undefined;
      onGone(exitCode);
    });
  return started();
}

/** The started browser, or another in the place of one that has died; a window before `ready` is a bug, as in Electron. */
export async function started(): Promise<Running> {
  if (!begin) throw new Error('Cannot create BrowserWindow before app is ready');
  running ??= begin();
  return running;
}

/** No other browser takes the place of one that has died. */
export function startNoMore(): void {
  begin = () => Promise.reject(new Error('The browser is gone.'));
}

/** Ends the browser if there is one. */
export async function stop(): Promise<void> {
  const { browser } = (await running?.catch(() => undefined)) ?? {};
  await browser?.close();
}

async function open(
  path: string,
  launch: Launch,
  onGone: (exitCode: number | null) => void,
): Promise<Running> {
  const browser = new Browser(path, launch, onGone);
  const targets = new Targets(browser);
  try {
    await openGate(browser.root, targets);
    await targets.start();
  } catch (error) {
    await browser.close();
    throw error;
  }
  return { browser, targets };
}

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
  begin ??= () => {
    let told = false;
    const gone = (exitCode: number | null) => {
      if (told) return;
      told = true;
      if (running === next) running = undefined;
      onGone(exitCode);
    };
    const next = open(path, launch, gone);
    // One that does not come so far as to be of use is gone like one that dies: the next that is asked for is another.
    next.catch(() => gone(null));
    return next;
  };
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
  const { promise: died, reject } = Promise.withResolvers<never>();
  died.catch(() => {});
  const browser = new Browser(path, launch, (exitCode) => {
    reject(new Error('The browser did not start'));
    onGone(exitCode);
  });
  const targets = new Targets(browser);
  const begun = openGate(browser.root, targets).then(() => targets.start());
  try {
    await Promise.race([begun, died]);
  } catch (error) {
    await browser.close();
    throw error;
  }
  return { browser, targets };
}

import { EventEmitter } from 'node:events';
import { join } from 'node:path';
import { clipboardSettled } from './clipboard.ts';
import { identify } from './identity.ts';
import { obtainBrowser } from './browser/obtain-browser.ts';
import { openWindows } from './windows/open-windows.ts';
import { Preventable } from './preventable.ts';
import { againWith } from './relaunch.ts';
import { start, startNoMore, stop } from './browser/running.ts';
import { say } from './say.ts';
import { learnScreens } from './screen.ts';
import { appDataFolder, systemLanguages, tempFolder } from './system-paths.ts';

type PathName = Parameters<Electron.App['getPath']>[0];
type Offered = Pick<
  Electron.App,
  | 'whenReady'
  | 'isReady'
  | 'quit'
  | 'exit'
  | 'relaunch'
  | 'getPath'
  | 'setPath'
  | 'getVersion'
  | 'getName'
  | 'setName'
  | 'getAppPath'
  | 'isPackaged'
  | 'getPreferredSystemLanguages'
  | 'setBadgeCount'
> & { readonly commandLine: Pick<Electron.CommandLine, 'appendSwitch'> };

/** How long a page may take to close of itself. */
const closingMs = 3_000;

/**
 * A browser that dies for the last of so many times within so long would die again. Whoever follows the pages' own deaths
 * may give up, and say so, before that.
 */
const most = { deaths: 6, withinMs: 60_000 };

const identity = identify(process.argv[1]);

class App extends EventEmitter implements Offered {
  readonly isPackaged = false;
  readonly #switches: string[] = [];
  readonly #paths = new Map<PathName, string>();
  #name = identity.name;
  #ready: Promise<void> | undefined;
  #isReady = false;
  #quitting = false;
  #again: (() => void) | undefined;
  readonly #deaths: number[] = [];

  readonly commandLine = {
    appendSwitch: (name: string, value?: string): void => {
      this.#switches.push(value ? `--${name}=${value}` : `--${name}`);
    },
  };

  /** The browser starts when it is first waited for, so that what needs no window starts none. */
  whenReady(): Promise<void> {
    this.#ready ??= this.#start();
    return this.#ready;
  }

  isReady(): boolean {
    return this.#isReady;
  }

  getName(): string {
    return this.#name;
  }

  setName(name: string): void {
    this.#name = name;
  }

  getVersion(): string {
    return identity.version;
  }

  getAppPath(): string {
    return identity.folder;
  }

  getPreferredSystemLanguages(): string[] {
    return systemLanguages(process.env);
  }

  /** No dock or launcher is reached from here, and the answer says so. */
  setBadgeCount(_count?: number): boolean {
    return false;
  }

  getPath(name: PathName): string {
    const set = this.#paths.get(name);
    if (set !== undefined) return set;
    if (name === 'temp') return tempFolder();
    const appData = appDataFolder(process.env, process.platform);
    if (name === 'appData') return appData;
    if (name === 'userData') return join(appData, this.#name);
    if (name === 'crashDumps') return join(this.getPath('userData'), 'Crashpad');
    throw new Error(`This host knows no path '${name}'.`);
  }

  setPath(name: PathName, path: string): void {
    this.#paths.set(name, path);
  }

  /** Asks listeners, closes every window, asks again, ends. */
  quit(): void {
    if (this.#quitting || !this.#goesOn('before-quit')) return;
    this.#quitting = true;
    if (openWindows.size === 0) return this.#leave();
    for (const window of openWindows) window.close();
    // A page that hangs does not keep the app.
    setTimeout(() => {
      for (const window of openWindows) window.destroy();
    }, closingMs).unref();
  }

  /** Ends without asking. The browser does what was asked of it and writes its profile down first. */
  exit(code = 0): void {
    this.#quitting = true;
    void clipboardSettled()
      .then(stop)
      .finally(() => {
        this.#again?.();
        process.exit(code);
      });
  }

  /** Another start follows when this one has ended, with the same arguments or others; it does not end it. */
  relaunch({ args = process.argv.slice(1) }: Electron.RelaunchOptions = {}): void {
    this.#again = () => againWith(args);
  }

  /** A window told that it is gone. */
  windowClosed(): void {
    if (openWindows.size > 0) return;
    if (this.#quitting) this.#leave();
    else if (!this.emit('window-all-closed')) this.quit();
  }

  #leave() {
    if (this.#goesOn('will-quit')) this.exit(0);
    else this.#quitting = false;
  }

  #goesOn(event: 'before-quit' | 'will-quit'): boolean {
    const asked = new Preventable();
    this.emit(event, asked);
    return !asked.defaultPrevented;
  }

  async #start(): Promise<void> {
    const path = obtainBrowser();
    if (path === undefined) {
      say('noBrowser');
      throw new Error('No browser');
    }
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
      process.on(signal, () => {
        // An app that listens itself leaves as it sees fit.
        if (process.listenerCount(signal) === 1) this.quit();
      });
    const launch = {
      profile: this.getPath('userData'),
      crashDumps: this.getPath('crashDumps'),
      headless: process.env['OMBUD_HEADLESS'] === '1',
      isRoot: process.getuid?.() === 0,
      name: this.#name,
      switches: this.#switches,
    };
    const onGone = (exitCode: number | null) => {
      if (this.#isReady) this.#lost(exitCode);
    };
    // An app that can do without a window, a command say, goes on.
    await start(path, launch, onGone)
      .then(learnScreens)
      .catch((error: unknown) => {
        say(launch.headless ? 'goesOn' : 'noStart');
        throw error;
      });
    this.#isReady = true;
  }

  /**
   * A browser that was told to quit, by its own menu say, has closed its windows. One that died took every page with it,
   * and each window hears so; what is loaded next begins another browser. Whatever needs no page goes on meanwhile.
   */
  #lost(exitCode: number | null) {
    const now = performance.now();
    this.#deaths.push(now);
    const isLast = this.#deaths.filter((at) => at > now - most.withinMs).length >= most.deaths;
    if (exitCode !== 0 && !isLast) {
      for (const window of openWindows) window.losePage();
      return;
    }
    if (exitCode !== 0) say('browserGone');
    startNoMore();
    for (const window of openWindows) window.destroy();
  }
}

export const app = new App();

import { EventEmitter } from 'node:events';
import { app } from '../app.ts';
import { openWindows } from './open-windows.ts';
import { started } from '../browser/running.ts';
import { WebContents } from './web-contents.ts';

type Options = Electron.BrowserWindowConstructorOptions;
type Offered = Pick<
  Electron.BrowserWindow,
  'loadURL' | 'show' | 'focus' | 'close' | 'destroy' | 'isDestroyed' | 'id'
>;

let windows = 0;

/**
 * One window. `show: false` with `backgroundThrottling: false` is a page that is never seen; any other is seen at
 * once, since this browser cannot open a window first and show it later, and is of a partition in memory. Least sizes
 * and menus it does not know.
 */
export class BrowserWindow extends EventEmitter implements Offered {
  readonly id = (windows += 1);
  readonly webContents: WebContents;
  readonly #options: Options;
  readonly #hidden: boolean;

  constructor(options: Options = {}) {
    super();
    const { show, webPreferences: rights = {} } = options;
    const hidden = show === false && rights.backgroundThrottling === false;
    this.#options = options;
    this.#hidden = hidden;
    this.webContents = new WebContents(hidden, rights);
    openWindows.add(this);
    this.webContents.once('did-finish-load', () => this.emit('ready-to-show'));
    this.webContents.once('destroyed', () => this.#end());
    app.emit('web-contents-created', {}, this.webContents);
    this.#place();
  }

  static getAllWindows(): BrowserWindow[] {
    return [...openWindows];
  }

  loadURL(url: string): Promise<void> {
    return this.webContents.loadURL(url);
  }

  show(): void {
    this.focus();
  }

  focus(): void {
    void this.#ask('Page.bringToFront');
  }

  close(): void {
    void this.#ask('Page.close');
  }

  destroy(): void {
    const gone = async () => {
      const [{ browser }, { targetId }] = await Promise.all([started(), this.webContents.opened]);
      await browser.root.send('Target.closeTarget', { targetId });
    };
    gone().catch(() => this.#end());
  }

  /** The browser has died. The window is there, as it was, in the next one. */
  losePage(): void {
    this.webContents.losePage();
    this.#place();
  }

  isDestroyed(): boolean {
    return !openWindows.has(this);
  }

  async #ask(method: 'Page.bringToFront' | 'Page.close') {
    try {
      const { session } = await this.webContents.opened;
      await session.send(method);
    } catch {
      // A window that is gone has nothing left to do.
    }
  }

  #place() {
    if (!this.#hidden) this.#resize(this.#options).catch(() => {});
  }

  async #resize({ width = 800, height = 600 }: Options) {
    const [{ browser }, { targetId }] = await Promise.all([started(), this.webContents.opened]);
    const { windowId } = await browser.root.send('Browser.getWindowForTarget', { targetId });
    await browser.root.send('Browser.setWindowBounds', { windowId, bounds: { width, height } });
  }

  #end() {
    if (!openWindows.delete(this)) return;
    this.emit('closed');
    app.windowClosed();
  }
}

import { EventEmitter } from 'node:events';
import { app } from '../app.ts';
import { Bounds } from './bounds.ts';
import { openWindows } from './open-windows.ts';
import { started } from '../browser/running.ts';
import { WebContents } from './web-contents.ts';

type Options = Electron.BrowserWindowConstructorOptions;
type Offered = Pick<
  Electron.BrowserWindow,
  | 'loadURL'
  | 'show'
  | 'focus'
  | 'close'
  | 'destroy'
  | 'isDestroyed'
  | 'id'
  | 'getBounds'
  | 'getNormalBounds'
  | 'isMaximized'
  | 'maximize'
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
  readonly #bounds: Bounds;
  readonly #gone = new AbortController();
  readonly #hidden: boolean;

  constructor(options: Options = {}) {
    super();
    const { show, webPreferences: rights = {} } = options;
    const hidden = show === false && rights.backgroundThrottling === false;
    this.#hidden = hidden;
    this.webContents = new WebContents(hidden, rights);
    const { x = 0, y = 0, width = 800, height = 600 } = options;
    this.#bounds = new Bounds(
      { x, y, width, height },
      async () => (await this.webContents.opened).targetId,
    );
    openWindows.add(this);
    this.webContents.once('did-finish-load', () => this.emit('ready-to-show'));
    this.webContents.on('focus', () => this.emit('focus'));
    this.webContents.once('destroyed', () => this.#end());
    app.emit('web-contents-created', {}, this.webContents);
    if (hidden) return;
    // Without a place of its own it is where the browser opens it.
    const place = options.x !== undefined && options.y !== undefined && { left: x, top: y };
    this.#bounds.set({ ...place, width, height });
    this.#bounds.follow(this, this.#gone.signal).catch(() => {});
  }

  static getAllWindows() {
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
    if (!this.#hidden) this.#bounds.again();
  }

  getBounds(): Electron.Rectangle {
    return this.#bounds.now;
  }

  getNormalBounds(): Electron.Rectangle {
    return this.#bounds.normal;
  }

  isMaximized(): boolean {
    return this.#bounds.maximised;
  }

  maximize(): void {
    this.#bounds.set({ windowState: 'maximized' });
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

  #end() {
    if (!openWindows.delete(this)) return;
    this.#gone.abort();
    this.emit('closed');
    app.windowClosed();
  }
}

import { EventEmitter, once } from 'node:events';
import { toAppUrl, toBrowserUrl } from '../app-url.ts';
import type { DevtoolsSession } from '../devtools/devtools-session.ts';
import { ipcMain } from '../ipc-main.ts';
import { PageLink } from '../devtools/page-link.ts';
import type { FromPage } from '../page/wire.ts';
import { pageWorldScript, preloadWorldScript } from '../devtools/preload-script.ts';
import { Preventable } from '../preventable.ts';
import { started } from '../browser/running.ts';
import { session, type Session } from '../session.ts';
import { followPulse } from './pulse.ts';
import { enterPage, leavePage } from './web-contents-registry.ts';
import { WebFrame } from './web-frame.ts';

type OpenHandler = Parameters<Electron.WebContents['setWindowOpenHandler']>[0];
type Offered = Pick<
  Electron.WebContents,
  | 'send'
  | 'getURL'
  | 'isDestroyed'
  | 'id'
  | 'forcefullyCrashRenderer'
  | 'setWindowOpenHandler'
  | 'setWebRTCIPHandlingPolicy'
  | 'startDrag'
>;

interface OpenPage {
  readonly session: DevtoolsSession;
  readonly targetId: string;
}

let pages = 0;

/** One page: what it shows, what it may go to, what passes between it and the process. */
export class WebContents extends EventEmitter implements Offered {
  readonly id = (pages += 1);
  readonly session: Session;
  readonly mainFrame = new WebFrame();
  readonly #open: () => Promise<OpenPage>;
  #opened: Promise<OpenPage> | undefined;
  #link: PageLink | undefined;
  #openHandler: OpenHandler | undefined;
  #ordered: string | undefined;
  #committed: string | undefined;
  #loaded: string | undefined;
  #destroyed = false;
  #pulse = new AbortController();

  constructor(hidden: boolean, { preload, partition }: Electron.WebPreferences) {
    super();
    if (hidden !== (partition === undefined))
      throw new Error(
        'On this host a page that is seen has a partition, and a hidden one has none.',
      );
    this.session =
      partition === undefined ? session.defaultSession : session.fromPartition(partition);
    this.#open = () => this.#openIn(hidden, preload);
    // Whoever waits for the page hears of the failure; nobody need wait.
    this.opened.catch(() => {});
  }

  /** The page in the browser there is, opened when it is first asked for. */
  get opened(): Promise<OpenPage> {
    this.#opened ??= this.#open();
    return this.#opened;
  }

  /** The browser has died, and this page with it. What is loaded next is opened in another. */
  losePage(): void {
    this.#opened?.then(({ targetId }) => leavePage(targetId)).catch(() => {});
    this.#opened = undefined;
    this.#link = undefined;
    this.#pulse.abort();
    this.emit('render-process-gone', {}, { reason: 'killed', exitCode: 1 });
  }

  getURL(): string {
    return this.mainFrame.url;
  }

  isDestroyed(): boolean {
    return this.#destroyed;
  }

  send(channel: string, ...args: unknown[]): void {
    this.#link?.send({ kind: 'push', channel, args });
  }

  setWindowOpenHandler(handler: OpenHandler): void {
    this.#openHandler = handler;
  }

  /** Ends the page's process, however much that hangs. */
  forcefullyCrashRenderer(): void {
    // Nobody is left to answer.
    this.opened.then(({ session }) => session.send('Page.crash')).catch(() => {});
  }

  /** The whole browser has one, by its command line. */
  setWebRTCIPHandlingPolicy(): void {}

  /** A browser's page begins no drag with a file: it lies where it was saved. */
  startDrag(): void {}

  /** Resolves when the page's `load` event has come; rejects when the document could not be had. */
  async loadURL(url: string): Promise<void> {
    const { session } = await this.opened;
    this.#ordered = withoutPlace(toAppUrl(toBrowserUrl(url)));
    const { errorText, loaderId } = await session.send('Page.navigate', { url: toBrowserUrl(url) });
    if (errorText) throw new Error(`${errorText} loading '${url}'`);
    // A window is loaded anew with every locking: nothing listens on when it is there.
    const listening = new AbortController();
    const { signal } = listening;
    const closed = once(this, 'destroyed', { signal }).then(() => {
      throw new Error(`The window was closed while loading '${url}'`);
    });
    const died = once(this, 'render-process-gone', { signal }).then(() => {
      throw new Error(`The page died while loading '${url}'`);
    });
    closed.catch(() => {});
    died.catch(() => {});
    try {
      while (this.#loaded !== loaderId)
        await Promise.race([once(this, 'did-finish-load', { signal }), closed, died]);
    } finally {
      listening.abort();
    }
  }

  /** Asked before each document, whose place on the page is no part of it: what the app loads, and a reload, go without asking the app. */
  mayNavigate(url: string): boolean {
    const ordered = url === this.#ordered;
    this.#ordered = undefined;
    if (ordered || url === withoutPlace(this.mainFrame.url)) return true;
    const event = Object.assign(new Preventable(), {
      url,
      isSameDocument: false,
      isMainFrame: true,
    });
    this.emit('will-navigate', event, url);
    return !event.defaultPrevented;
  }

  async #openIn(hidden: boolean, preload: string | undefined): Promise<OpenPage> {
    const { browser, targets } = await started();
    const script = preload === undefined ? undefined : await preloadWorldScript(preload);
    const targetId = await targets.open(hidden);
    enterPage(targetId, this);
    const unhear = browser.root.on('Target.targetDestroyed', (gone) => {
      if (gone.targetId !== targetId) return;
      unhear();
      this.#end(targetId);
    });
    const session = await browser.attach(targetId);
    this.#follow(session, targetId, hidden);
    await session.send('Page.enable');
    this.#link = new PageLink(session, (message, link) => void this.#hear(message, link));
    await this.#link.open(script, pageWorldScript);
    return { session, targetId };
  }

  #follow(session: DevtoolsSession, targetId: string, hidden: boolean) {
    session.on('Page.frameNavigated', ({ frame }) => {
      if (frame.id !== targetId) return;
      if (!hidden) this.#beat(session);
      this.#committed = frame.loaderId;
      this.mainFrame.moveTo(frame.url + (frame.urlFragment ?? ''));
    });
    session.on('Page.navigatedWithinDocument', ({ frameId, url }) => {
      if (frameId !== targetId) return;
      this.mainFrame.moveTo(url);
      this.emit('did-navigate-in-page', {}, this.mainFrame.url, true);
    });
    session.on('Page.loadEventFired', () => {
      this.#loaded = this.#committed;
      this.emit('did-finish-load');
    });
    session.on('Inspector.targetCrashed', () => {
      this.#pulse.abort();
      this.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 1 });
    });
    // The app is told of a window the page asks for; this host has none to give, whatever the answer.
    session.on('Page.windowOpen', ({ url, windowName, windowFeatures }) => {
      this.#openHandler?.({
        url: toAppUrl(url),
        frameName: windowName,
        features: windowFeatures.join(),
        disposition: 'new-window',
        referrer: { url: '', policy: 'no-referrer' },
      });
    });
    // Leaving is the app's to decide; nothing else may stop the page with a question nobody sees.
    session.on('Page.javascriptDialogOpening', ({ type }) => {
      session
        .send('Page.handleJavaScriptDialog', { accept: type === 'beforeunload' })
        .catch(() => {});
    });
  }

  /** Each document has a pulse of its own: what asked a dead one is answered nothing. */
  #beat(session: DevtoolsSession) {
    this.#pulse.abort();
    this.#pulse = new AbortController();
    void followPulse(session, (event) => void this.emit(event), this.#pulse.signal);
  }

  async #hear(message: FromPage, link: PageLink) {
    const event = { sender: this, senderFrame: this.mainFrame };
    if (message.kind === 'focus') return void this.emit('focus');
    if (message.kind === 'hello') return this.mainFrame.moveTo(message.url);
    if (message.kind === 'send') return ipcMain.tell(event, message.channel, message.args);
    const { id, channel, args } = message;
    try {
      link.send({ kind: 'answer', id, value: await ipcMain.answer(event, channel, args) });
    } catch (error) {
      const cause = `Error invoking remote method '${channel}': ${String(error)}`;
      link.send({ kind: 'failure', id, message: cause });
    }
  }

  #end(targetId: string) {
    leavePage(targetId);
    this.#pulse.abort();
    this.#destroyed = true;
    this.emit('destroyed');
  }
}

const withoutPlace = (url: string) => url.split('#', 1)[0];

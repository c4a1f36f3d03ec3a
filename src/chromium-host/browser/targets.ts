import type { Protocol } from 'devtools-protocol';
import { say } from '../say.ts';
import type { Browser } from './browser.ts';

type TargetInfo = Protocol.Target.TargetInfo;

/** Which of the browser's pages are the app's windows; a page that nobody ordered is closed. */
export class Targets {
  readonly #browser: Browser;
  readonly #own = new Set<string>();
  readonly #strangers = new Set<string>();
  readonly #startup = Promise.withResolvers<TargetInfo>();
  #startupTaken = false;
  #started = false;
  #ordered: Promise<unknown> = Promise.resolve();

  constructor(browser: Browser) {
    this.#browser = browser;
    // Some become pages only after they were made.
    for (const event of ['Target.targetCreated', 'Target.targetInfoChanged'] as const)
      browser.root.on(event, ({ targetInfo }) => void this.#meet(targetInfo));
  }

  /** Begins to watch; resolves when the page that the browser starts with is there. */
  async start(): Promise<void> {
    await this.#browser.root.send('Target.setDiscoverTargets', { discover: true });
    await this.#makeSure(await this.#startup.promise);
  }

  /**
   * A new page. The first visible one is the page that the browser started with: only that has a window without tabs.
   * What is seen lives in memory alone, each further window in a part of its own; what is hidden, in the profile.
   */
  async open(hidden: boolean): Promise<string> {
    if (!hidden && !this.#startupTaken) {
      this.#startupTaken = true;
      return (await this.#startup.promise).targetId;
    }
    const place = hidden ? { hidden, background: true } : await this.#inMemory();
    const order = this.#browser.root.send('Target.createTarget', { url: 'about:blank', ...place });
    this.#ordered = order;
    const { targetId } = await order;
    this.#own.add(targetId);
    return targetId;
  }

  /** The page that the browser starts with. */
  async first(): Promise<string> {
    return (await this.#startup.promise).targetId;
  }

  /** Whether a frame is the top frame of a page that nobody ordered. */
  isStranger(frameId: string): boolean {
    return this.#strangers.has(frameId);
  }

  async #inMemory() {
    const { browserContextId } = await this.#browser.root.send('Target.createBrowserContext', {});
    return { newWindow: true, browserContextId };
  }

  /** A browser may be told by whoever owns the machine to give no window that keeps nothing: then there is none. */
  async #makeSure({ browserContextId }: TargetInfo) {
    const { defaultBrowserContextId: kept } = await this.#browser.root.send(
      'Target.getBrowserContexts',
    );
    if (kept !== undefined && kept !== browserContextId) return;
    say('wouldKeep');
    throw new Error('The browser would keep what is typed');
  }

  async #meet(target: TargetInfo) {
    if (target.type !== 'page') return;
    if (!this.#started) {
      this.#started = true;
      this.#own.add(target.targetId);
      this.#startup.resolve(target);
      return;
    }
    // A page of ours is told of before its order is answered.
    await this.#ordered.catch(() => {});
    if (this.#own.has(target.targetId) || this.#strangers.has(target.targetId)) return;
    this.#strangers.add(target.targetId);
    await this.#browser.root.send('Target.closeTarget', target).catch(() => {});
  }
}

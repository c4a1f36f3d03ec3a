import type { Protocol } from 'devtools-protocol';
import type { Browser } from './browser.ts';

type TargetInfo = Protocol.Target.TargetInfo;

/** Which of the browser's pages are the app's windows; a page that nobody ordered is closed. */
export class Targets {
  readonly #browser: Browser;
  readonly #own = new Set<string>();
  readonly #strangers = new Set<string>();
  readonly #startup = Promise.withResolvers<string>();
  #startupTaken = false;
  #started = false;
  #ordered: Promise<unknown> = Promise.resolve();

  constructor(browser: Browser) {
    this.#browser = browser;
    browser.root.on('Target.targetCreated', ({ targetInfo }) => void this.#meet(targetInfo));
  }

  /** Begins to watch; resolves when the page that the browser starts with is there. */
  async start(): Promise<void> {
    await this.#browser.root.send('Target.setDiscoverTargets', { discover: true });
    await this.#startup.promise;
  }

  /** A new page. The first visible one is the page that the browser started with: only that has a window without tabs. */
  async open(hidden: boolean): Promise<string> {
    if (!hidden && !this.#startupTaken) {
      this.#startupTaken = true;
      return this.#startup.promise;
    }
    const order = this.#browser.root.send('Target.createTarget', {
      url: 'about:blank',
      ...(hidden ? { hidden, background: true } : { newWindow: true }),
    });
    this.#ordered = order;
    const { targetId } = await order;
    this.#own.add(targetId);
    return targetId;
  }

  /** Whether a frame is the top frame of a page that nobody ordered. */
  isStranger(frameId: string): boolean {
    return this.#strangers.has(frameId);
  }

  async #meet(target: TargetInfo) {
    if (target.type !== 'page') return;
    if (!this.#started) {
      this.#started = true;
      this.#own.add(target.targetId);
      this.#startup.resolve(target.targetId);
      return;
    }
    // A page of ours is told of before its order is answered.
    await this.#ordered.catch(() => {});
    if (this.#own.has(target.targetId)) return;
    this.#strangers.add(target.targetId);
    await this.#browser.root.send('Target.closeTarget', target).catch(() => {});
  }
}

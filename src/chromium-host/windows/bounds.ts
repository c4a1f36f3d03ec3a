import type { EventEmitter } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import type { Protocol } from 'devtools-protocol';
import { started } from '../browser/running.ts';

type Rectangle = Electron.Rectangle;

/** The browser tells nobody that a window was moved: it is asked this often. */
const everyMs = 1_000;

/** Where one window is, as the browser last said. */
export class Bounds {
  #now: Rectangle;
  #normal: Rectangle;
  #maximised = false;
  #set: Promise<void> = Promise.resolve();
  readonly #targetId: () => Promise<string>;

  constructor(first: Rectangle, targetId: () => Promise<string>) {
    this.#now = first;
    this.#normal = first;
    this.#targetId = targetId;
  }

  get now(): Rectangle {
    return { ...this.#now };
  }

  /** What it goes back to when it is maximised no longer. */
  get normal(): Rectangle {
    return { ...this.#normal };
  }

  get maximised(): boolean {
    return this.#maximised;
  }

  /** One after the other: a window that is maximised cannot be given a size. */
  set(bounds: Protocol.Browser.Bounds): void {
    this.#set = this.#set
      .then(async () => {
        const { root, windowId } = await this.#window();
        await root.send('Browser.setWindowBounds', { windowId, bounds });
        await this.#look();
      })
      // A window that is gone is nowhere.
      .catch(() => {});
  }

  /** In another browser, as it was in the one before. */
  again(): void {
    const { x, y, width, height } = this.#normal;
    const wasMaximised = this.#maximised;
    this.set({ left: x, top: y, width, height });
    if (wasMaximised) this.set({ windowState: 'maximized' });
  }

  /** Has the window say that it was moved or drawn larger, until the signal. */
  async follow(window: EventEmitter, signal: AbortSignal): Promise<void> {
    for (;;) {
      await wait(everyMs, undefined, { ref: false, signal });
      const before = this.#now;
      const wasMaximised = this.#maximised;
      // A browser that has died is followed by another, in which the window is placed anew.
      await this.#look().catch(() => {});
      const { x, y, width, height } = this.#now;
      if (x !== before.x || y !== before.y) window.emit('move');
      if (width !== before.width || height !== before.height || this.#maximised !== wasMaximised)
        window.emit('resize');
    }
  }

  async #window() {
    const [{ browser }, targetId] = await Promise.all([started(), this.#targetId()]);
    const { root } = browser;
    return { root, ...(await root.send('Browser.getWindowForTarget', { targetId })) };
  }

  async #look() {
    const { left, top, width, height, windowState } = (await this.#window()).bounds;
    if (windowState === 'minimized') return;
    const { x, y } = this.#now;
    this.#now = {
      x: left ?? x,
      y: top ?? y,
      width: width ?? this.#now.width,
      height: height ?? this.#now.height,
    };
    this.#maximised = windowState === 'maximized' || windowState === 'fullscreen';
    if (!this.#maximised) this.#normal = this.#now;
  }
}

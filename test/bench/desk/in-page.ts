/** What is put into a page that is measured, the desk's or the bare one; times in milliseconds of the page's own clock. */
interface Stopwatch {
  /** From the next key that is pressed to the end of the frame in which something stands on the screen. */
  fromKey(stands: () => boolean): Promise<number>;
  /** What was last asked of it. */
  heard: Promise<number>;
  /** From now to there. */
  fromNow(stands: () => boolean): Promise<number>;
  /** How long each frame took while a box was scrolled by so many px a frame. */
  frames(box: Element, step: number, count: number): Promise<number[]>;
}

declare global {
  interface Window {
    stopwatch: Stopwatch;
  }
}

/** Runs in the page. */
export function putStopwatch(): void {
  /** What takes longer has failed. */
  const longest = 15_000;
  const frame = () => new Promise<number>((resolve) => void requestAnimationFrame(resolve));
  /** What stands when a frame begins is painted by it; a message comes after the painting. */
  const painted = async (stands: () => boolean) => {
    const until = performance.now() + longest;
    do if ((await frame()) > until) throw new Error('It never stood on the screen');
    while (!stands());
    const { port1, port2 } = new MessageChannel();
    await new Promise((resolve) => {
      port1.addEventListener('message', resolve, { once: true });
      port1.start();
      port2.postMessage(undefined);
    });
    port1.close();
    return performance.now();
  };
  window.stopwatch = {
    heard: Promise.resolve(NaN),
    async fromKey(stands) {
      const pressed = new Promise<number>((resolve) => {
        const hear = ({ timeStamp }: KeyboardEvent) => resolve(timeStamp);
        window.addEventListener('keydown', hear, { capture: true, once: true });
      });
      const start = await pressed;
      return (await painted(stands)) - start;
    },
    async fromNow(stands) {
      const start = performance.now();
      return (await painted(stands)) - start;
    },
    async frames(box, step, count) {
      const times: number[] = [];
      let before = await frame();
      for (let at = 0; at < count; at++) {
        box.scrollTop += step;
        const now = await frame();
        times.push(now - before);
        before = now;
      }
      return times;
    },
  };
}

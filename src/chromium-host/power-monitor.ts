import { EventEmitter } from 'node:events';

const everyMs = 5_000;
/** Less is a busy machine or a clock put right. */
const sleptMs = 20_000;

type Offered = Pick<Electron.PowerMonitor, 'getSystemIdleTime' | 'getSystemIdleState'>;

/**
 * What can be known here of the machine's sleep and of its other windows, which is little: that it slept is told when it
 * wakes, as `resume` alone, and a locked screen is not told of at all.
 */
class PowerMonitor extends EventEmitter implements Offered {
  #timer: NodeJS.Timeout | undefined;

  constructor() {
    super();
    this.on('newListener', () => this.#watch());
  }

  /** Nothing is seen of keys and pointer outside the app's own pages: as if nobody had touched them since it began. */
  getSystemIdleTime(): number {
    return Math.floor(performance.now() / 1_000);
  }

  getSystemIdleState(): 'unknown' {
    return 'unknown';
  }

  /** While the machine sleeps the calendar goes on and the clock that counts running time does not. */
  #watch() {
    if (this.#timer) return;
    let before = apart();
    this.#timer = setInterval(() => {
      const now = apart();
      if (now - before > sleptMs) this.emit('resume');
      before = now;
    }, everyMs);
    this.#timer.unref();
  }
}

const apart = () => Date.now() - performance.now();

export const powerMonitor = new PowerMonitor();

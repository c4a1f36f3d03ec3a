import { secondsLeft, warnedSeconds, type AutoLock } from '#domain/book/auto-lock.ts';
import type { Idle } from './idle.ts';

/** What locks the desk by itself, and what it goes by. */
export interface Around {
  readonly idle: Idle;
  /** Whether the system's screen is locked, as far as it says so. */
  readonly screenLocked: () => boolean;
  /** What the open book's settings say; `undefined` while it is not open. */
  readonly setting: () => Promise<AutoLock | undefined>;
  /** Tells the desk that it will lock in so many seconds, or, with `undefined`, that it will not after all. */
  readonly warn: (seconds: number | undefined) => void;
  readonly lock: () => void;
}

const everyMs = 1_000;
/** Below this no setting is near: the book need not be asked. */
const soonest = 5 * 60 - warnedSeconds;

/** Looks every second whether somebody is still there, warns, and locks. Gives back how to stop. */
export function keepAutoLock(around: Around): () => void {
  let looking = false;
  const look = lookOnce(around);
  const timer = setInterval(() => {
    if (looking) return;
    looking = true;
    void look().finally(() => {
      looking = false;
    });
  }, everyMs);
  timer.unref();
  return () => clearInterval(timer);
}

/** One look. What could not be asked just now is asked a second later. */
export function lookOnce({ idle, screenLocked, setting, warn, lock }: Around): () => Promise<void> {
  let warned = false;
  const unwarn = () => {
    if (warned) warn(undefined);
    warned = false;
  };
  return async () => {
    if (screenLocked()) return lock();
    if (idle.seconds() < soonest) return unwarn();
    const autoLock = await setting().catch(() => undefined);
    if (autoLock === undefined) return unwarn();
    // Somebody may have come while the book was asked.
    const left = secondsLeft(idle.seconds(), autoLock);
    if (left === undefined || left > warnedSeconds) return unwarn();
    if (left > 0) {
      if (!warned) warn(left);
      warned = true;
      return;
    }
    unwarn();
    lock();
  };
}

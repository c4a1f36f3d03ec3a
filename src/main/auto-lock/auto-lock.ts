import { setTimeout as pause } from 'node:timers/promises';
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
const patienceMs = 1_000;
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
  let known: AutoLock | undefined;
  let asking: Promise<void> | undefined;
  /** A book that is hard at work or hangs must not keep the desk open: until it answers, what it said last holds. */
  const settingNow = async () => {
    asking ??= setting()
      .catch(() => undefined)
      .then((said) => {
        [known, asking] = [said, undefined];
      });
    await Promise.race([asking, pause(patienceMs, undefined, { ref: false })]);
    return known;
  };
  const unwarn = () => {
    if (warned) warn(undefined);
    warned = false;
  };
  return async () => {
    if (screenLocked()) return lock();
    if (idle.seconds() < soonest) return unwarn();
    const autoLock = await settingNow();
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

import { setImmediate } from 'node:timers/promises';

/** How far drawing has come, in rows and other blocks. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

export interface DrawOptions {
  readonly onProgress?: (progress: Progress) => void;
  /** Drawing stops with the signal's reason soon after it is aborted. */
  readonly signal?: AbortSignal;
}

/** Counts what is drawn, tells of it, and now and then lets others have the thread. */
export interface Pace {
  /** To be called after each row or block; what it gives, if anything, is to be awaited. */
  step(): Promise<void> | undefined;
}

const perBreath = 100;

export function setPace(total: number, { onProgress, signal }: DrawOptions): Pace {
  let done = 0;
  const breathe = async () => {
    await setImmediate();
    signal?.throwIfAborted();
  };
  return {
    step() {
      done += 1;
      if (done % perBreath !== 0 && done !== total) return undefined;
      onProgress?.({ done, total });
      return breathe();
    },
  };
}

import { setImmediate } from 'node:timers/promises';

/** How far drawing has come, in rows and other blocks. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

export interface Pacing {
  readonly onProgress?: (progress: Progress) => void;
  /** Drawing stops with the signal's reason soon after it is aborted. */
  readonly signal?: AbortSignal;
}

/** Counts what is drawn, and now and then tells of it and lets others have the thread. */
export interface Pace {
  /** To be called after each row or block; what it gives, if anything, is to be awaited. */
  step(): Promise<void> | undefined;
}

/** Others wait no longer than this, give or take a row. Milliseconds. */
const breathEvery = 30;

export function setPace(total: number, { onProgress, signal }: Pacing): Pace {
  let done = 0;
  let last = performance.now();
  const breathe = async () => {
    await setImmediate();
    signal?.throwIfAborted();
    last = performance.now();
  };
  return {
    step() {
      done += 1;
      if (done !== total && performance.now() - last < breathEvery) return undefined;
      onProgress?.({ done, total });
      return breathe();
    },
  };
}

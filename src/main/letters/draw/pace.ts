import { setImmediate } from 'node:timers/promises';
import type { Pacing } from '../../jobs/pacing.ts';

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

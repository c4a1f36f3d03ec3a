import { setTimeout as wait } from 'node:timers/promises';

/** So many times as long as it worked it leaves the process to others. */
const share = 3;
const leastMs = 5;

/** A rest between pieces of work that nobody waits for; it ends at once, and rejects, when the work is stopped. */
export function restBeside(signal: AbortSignal): () => Promise<void> {
  let since = performance.now();
  return async () => {
    const worked = performance.now() - since;
    await wait(Math.max(leastMs, worked * share), undefined, { signal, ref: false });
    since = performance.now();
  };
}

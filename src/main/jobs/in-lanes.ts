import type { Pacing } from './pacing.ts';

/**
 * Does something with each of many things, several at a time, and gives what came of them in their order. Once one has
 * failed no more are begun, and what is under way has ended by the time that the failure is thrown: whoever clears up
 * after it is alone.
 *
 * @param lanes as many as keep disk and processor busy, where one thing more or less in memory does not matter
 */
export async function inLanes<T, R>(
  things: readonly T[],
  act: (thing: T) => Promise<R>,
  { signal, lanes = 8 }: Pick<Pacing, 'signal'> & { readonly lanes?: number } = {},
): Promise<R[]> {
  const came: R[] = [];
  const begun = things.entries();
  let failed = false;
  const lane = async () => {
    try {
      for (const [nth, thing] of begun) {
        if (failed) return;
        signal?.throwIfAborted();
        came[nth] = await act(thing);
      }
    } catch (error) {
      failed = true;
      throw error;
    }
  };
  const ended = await Promise.allSettled(Array.from({ length: lanes }, lane));
  for (const one of ended) if (one.status === 'rejected') throw one.reason;
  return came;
}

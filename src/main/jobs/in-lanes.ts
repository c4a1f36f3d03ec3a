/** As many as keep disk and processor busy; each holds no more than one thing at a time. */
const lanes = 8;

/**
 * Does something with each of many things, several at a time, and gives what came of them in their order. Once one has
 * failed no more are begun, and what is under way has ended by the time that the failure is thrown: whoever clears up
 * after it is alone.
 */
export async function inLanes<T, R>(
  things: readonly T[],
  act: (thing: T) => Promise<R>,
  signal?: AbortSignal,
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

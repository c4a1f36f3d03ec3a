import { setTimeout as wait } from 'node:timers/promises';
import type { DevtoolsSession } from '../devtools/devtools-session.ts';

/** How often a page is asked the simplest thing there is, and after how long without an answer it hangs. */
const everyMs = 5_000;
const hangsMs = 15_000;

/** Tells when a document hangs, and when it answers again; ends with the document, by `signal`, or with the session. */
export async function followPulse(
  session: DevtoolsSession,
  tell: (event: 'unresponsive' | 'responsive') => void,
  signal: AbortSignal,
): Promise<void> {
  const pause = (ms: number) => wait(ms, undefined, { ref: false, signal });
  try {
    for (;;) {
      const answer = session.send('Runtime.evaluate', { expression: '0' });
      const inTime = await Promise.race([answer, pause(hangsMs)]);
      if (!inTime) {
        tell('unresponsive');
        await answer;
        if (signal.aborted) return;
        tell('responsive');
      }
      await pause(everyMs);
    }
  } catch {
    // The document is gone, and whoever wants to know has heard so.
  }
}

import { setTimeout as wait } from 'node:timers/promises';
import type { DevtoolsSession } from '../devtools/devtools-session.ts';

/** How often a page is asked the simplest thing there is, and after how long without an answer it hangs. */
const everyMs = 5_000;
const hangsMs = 15_000;

/** Tells when a page hangs, and when it answers again; ends with the session. */
export async function followPulse(
  session: DevtoolsSession,
  tell: (event: 'unresponsive' | 'responsive') => void,
): Promise<void> {
  try {
    for (;;) {
      const answer = session.send('Runtime.evaluate', { expression: '0' });
      const inTime = await Promise.race([answer, wait(hangsMs, undefined, { ref: false })]);
      if (!inTime) {
        tell('unresponsive');
        await answer;
        tell('responsive');
      }
      await wait(everyMs, undefined, { ref: false });
    }
  } catch {
    // The page is gone, and whoever wants to know has heard so.
  }
}

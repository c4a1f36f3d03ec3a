/** What is being read of the book, for what shows it. */
const reading = new Set<Promise<unknown>>();

/** So long somebody waits for a screen at most, in milliseconds: what takes longer is drawn when it comes. */
const patienceMs = 500;

const pause = (ms: number) =>
  new Promise<void>((resolve) => {
    setTimeout(resolve, ms);
  });

/** Notes that something on screen is being read; gives what it reads. */
export function noteReading<T>(read: Promise<T>): Promise<T> {
  reading.add(read);
  const done = () => void reading.delete(read);
  read.then(done, done);
  return read;
}

/**
 * Resolves when the screen has what was changed: whoever goes on at once meets nothing that was true before. A change is
 * told before what made it is answered, and what shows it has asked anew by the next turn.
 */
export async function caughtUp(): Promise<void> {
  await pause(0);
  await Promise.race([Promise.allSettled(reading), pause(patienceMs)]);
}

import { parentPort } from 'node:worker_threads';

/** How often the memory is looked at. Milliseconds. */
const often = 20;

// A thread of the reading process: it goes on looking while the reader is busy, and counts what no limit of a JavaScript
// heap does. Told a limit in megabytes it watches until it is told 0.
let looking: NodeJS.Timeout | undefined;
parentPort?.on('message', (megabytes: number) => {
  clearInterval(looking);
  if (megabytes === 0) return;
  looking = setInterval(() => {
    if (process.memoryUsage.rss() > megabytes * 1e6) process.kill(process.pid, 'SIGKILL');
  }, often);
});

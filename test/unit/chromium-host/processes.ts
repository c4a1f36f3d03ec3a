import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

const read = (path: string): string => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
};

/** The processes that have a text in their command line, zombies left out. */
export function processesWith(text: string): number[] {
  return readdirSync('/proc')
    .map(Number)
    .filter((pid) => pid > 0 && pid !== process.pid)
    .filter((pid) => read(`/proc/${pid}/cmdline`).includes(text));
}

/** The browser's first process on a profile. */
export const browserOf = (profile: string): number | undefined =>
  processesWith(`--user-data-dir=${profile}`).find(
    (pid) => !read(`/proc/${pid}/cmdline`).includes('--type='),
  );

/** How many TCP sockets listen in these processes. */
export function listeningSockets(pids: readonly number[]): number {
  const listening = new Set(
    ['tcp', 'tcp6']
      .flatMap((table) => read(`/proc/net/${table}`).split('\n'))
      .map((line) => line.trim().split(/\s+/))
      .filter(([, , , state]) => state === '0A')
      .map((columns) => `socket:[${columns[9]}]`),
  );
  const sockets = pids.flatMap((pid) => {
    const folder = `/proc/${pid}/fd`;
    return readdirSync(folder).map((fd) => {
      try {
        return readlinkSync(`${folder}/${fd}`);
      } catch {
        return '';
      }
    });
  });
  return sockets.filter((socket) => listening.has(socket)).length;
}

/** Waits until something is so; gives up, without a word, after ten seconds or as long as is said. */
export async function eventually(holds: () => boolean, longestMs = 10_000): Promise<boolean> {
  for (let waited = 0; waited < longestMs && !holds(); waited += 50) await pause(50);
  return holds();
}

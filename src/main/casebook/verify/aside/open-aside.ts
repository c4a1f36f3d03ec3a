import { availableParallelism } from 'node:os';
import { extname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Secret } from '../../../vault/opening/root-key.ts';
import { NewerPayload } from '../../events/upcast.ts';
import type { Tallied } from '../tally.ts';
import type { OpeningOrder, OpeningReport } from './opening-worker.ts';

/** Beside this file, as source and in the bundle alike. */
const workerFile = join(import.meta.dirname, `opening-worker${extname(import.meta.filename)}`);

/** One thread is left to who walks the log, and each opens the keys once more: more would be in each other's way. */
const mostThreads = 4;
const threads = () => Math.min(mostThreads, Math.max(1, availableParallelism() - 1));

/**
 * Opens every event of a journal that nobody writes, on threads beside the one that follows its chain: opening takes longer
 * than all else that a check does.
 *
 * @param secret which has opened the book's keys just now
 * @param signal ends the threads, and rejects
 * @returns what each has found in its part; `undefined` where one could not open the keys again
 * @throws {NewerPayload} where a newer app has written one of them
 */
export async function openAside(
  dir: string,
  secret: Secret,
  { signal, of = threads() }: { readonly signal?: AbortSignal; readonly of?: number } = {},
): Promise<readonly Tallied[] | undefined> {
  const orders = Array.from({ length: of }, (_, nth): OpeningOrder => ({ dir, secret, nth, of }));
  const workers: Worker[] = [];
  const end = () => Promise.all(workers.map((worker) => worker.terminate()));
  signal?.addEventListener('abort', () => void end(), { once: true });
  try {
    const reports = await Promise.all(orders.map((order) => reportOf(order, workers)));
    const parts: Tallied[] = [];
    for (const report of reports) {
      if (!report) return undefined;
      if ('newer' in report) throw new NewerPayload(report.newer);
      parts.push(report);
    }
    return parts;
  } finally {
    // None has a file open any more when this settles: whoever clears up after it is alone.
    await end();
  }
}

function reportOf(order: OpeningOrder, workers: Worker[]): Promise<OpeningReport> {
  // Flags of the app's own start, such as the host's resolver, are none of the worker's business.
  const worker = new Worker(workerFile, { workerData: order, execArgv: [], argv: [] });
  workers.push(worker);
  const { promise, resolve, reject } = Promise.withResolvers<OpeningReport>();
  worker.on('message', resolve);
  worker.on('error', reject);
  worker.on('exit', (code) => reject(new Error(`the opening thread ended with ${code}`)));
  return promise;
}

import { extname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { refuse, type Result } from '#domain/result.ts';
import type { IntakeRefusal } from '#shared/refusal.ts';
import type { Pacing } from '../../jobs/pacing.ts';
import type { PackedFile, ReadOrder, ReadReport } from './read-worker.ts';

/** Beside this file, as source and in the bundle alike. */
const workerFile = join(import.meta.dirname, `read-worker${extname(import.meta.filename)}`);

/** Twenty million cells fit; what needs more is refused, and takes the reading thread with it but not the app. */
const resourceLimits = { maxOldGenerationSizeMb: 3_072 };

/**
 * Reads a file as `readCollected` does, on a thread of its own: whoever is at the desk can go on working. Stopping ends
 * the thread at once, wherever it was.
 */
export async function readAside(
  { name, bytes }: ReadOrder,
  { onProgress, signal }: Pacing = {},
): Promise<Result<PackedFile, IntakeRefusal>> {
  signal?.throwIfAborted();
  const workerData = { name, bytes } satisfies ReadOrder;
  // Flags of the app's own start, such as the host's resolver, are none of the worker's business.
  const worker = new Worker(workerFile, { workerData, resourceLimits, execArgv: [], argv: [] });
  const { promise, resolve, reject } = Promise.withResolvers<Result<PackedFile, IntakeRefusal>>();
  const stop = () => reject(signal?.reason);
  worker.on('message', (report: ReadReport) => {
    if ('read' in report) resolve(report.read);
    else onProgress?.(report);
  });
  worker.on('error', (error: NodeJS.ErrnoException) => {
    const full = error.code === 'ERR_WORKER_OUT_OF_MEMORY';
    if (full) resolve(refuse({ code: 'content-too-large' }));
    else reject(error);
  });
  worker.on('exit', (code) => reject(new Error(`the reading thread ended with ${code}`)));
  signal?.addEventListener('abort', stop, { once: true });
  try {
    return await promise;
  } finally {
    signal?.removeEventListener('abort', stop);
    void worker.terminate();
  }
}

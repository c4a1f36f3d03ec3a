import { extname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Proof } from '#domain/disclosure/proof/proof.ts';
import type { ProofOrder, ProofReport } from './proof-worker.ts';

/** Beside this file, as source and in the bundle alike. */
const workerFile = join(import.meta.dirname, `proof-worker${extname(import.meta.filename)}`);

/** Reads a drawn letter as its reader would, on a thread of its own, and searches it for what was redacted. */
export async function proveAside(order: ProofOrder, signal?: AbortSignal): Promise<Proof> {
  signal?.throwIfAborted();
  // Flags of the app's own start, such as the host's resolver, are none of the worker's business.
  const worker = new Worker(workerFile, { workerData: order, execArgv: [], argv: [] });
  const { promise, resolve, reject } = Promise.withResolvers<Proof>();
  const stop = () => reject(signal?.reason);
  worker.on('message', ({ proof }: ProofReport) => resolve(proof));
  worker.on('error', reject);
  worker.on('exit', (code) => reject(new Error(`the proving thread ended with ${code}`)));
  signal?.addEventListener('abort', stop, { once: true });
  try {
    return await promise;
  } finally {
    signal?.removeEventListener('abort', stop);
    void worker.terminate();
  }
}

import { extname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { LetterDocument } from '#domain/letter/letter-document.ts';
import type { Result } from '#domain/result.ts';
import type { LetterRefusal } from '#shared/refusals/letter-refusal.ts';
import type { DrawnLetter, DrawOptions } from './draw/draw-letter.ts';
import type { DrawOrder, DrawReport } from './draw-worker.ts';

/** Beside this file, as source and in the bundle alike. */
const workerFile = join(import.meta.dirname, `draw-worker${extname(import.meta.filename)}`);

/** A worker that has its fonts open waits this long for another letter. Milliseconds. */
const keptFor = 120_000;

let waiting: Worker | undefined;
let patience: NodeJS.Timeout | undefined;

/**
 * Draws a letter as `drawLetter` does, on a thread of its own: whoever is at the desk can go on working. Stopping ends
 * the thread at once, wherever it was.
 */
export async function drawAside(
  letter: LetterDocument,
  { attachments, onProgress, signal }: DrawOptions = {},
): Promise<Result<DrawnLetter, LetterRefusal>> {
  signal?.throwIfAborted();
  const worker = takeWorker();
  const { promise, resolve, reject } = Promise.withResolvers<Result<DrawnLetter, LetterRefusal>>();
  const stop = () => reject(signal?.reason);
  const hear = (report: DrawReport) => {
    if ('drawn' in report) resolve(report.drawn);
    else onProgress?.(report);
  };
  const fail = (code: number) => reject(new Error(`the drawing thread ended with ${code}`));
  worker.on('message', hear).once('error', reject).once('exit', fail);
  signal?.addEventListener('abort', stop, { once: true });
  try {
    worker.postMessage({ letter, attachments } satisfies DrawOrder);
    const drawn = await promise;
    keep(worker);
    return drawn;
  } catch (error) {
    void worker.terminate();
    throw error;
  } finally {
    signal?.removeEventListener('abort', stop);
    worker.off('message', hear).off('error', reject).off('exit', fail);
  }
}

function takeWorker(): Worker {
  clearTimeout(patience);
  // Flags of the app's own start, such as the host's resolver, are none of the worker's business.
  const worker = waiting ?? new Worker(workerFile, { execArgv: [], argv: [] });
  waiting = undefined;
  worker.ref();
  return worker;
}

/** Keeps one worker for the next letter; it never keeps the app from leaving. */
function keep(worker: Worker) {
  if (waiting) {
    void worker.terminate();
    return;
  }
  waiting = worker;
  worker.unref();
  patience = setTimeout(() => {
    waiting = undefined;
    void worker.terminate();
  }, keptFor).unref();
}

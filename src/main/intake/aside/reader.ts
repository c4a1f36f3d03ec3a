import { extname, join } from 'node:path';
import { utilityProcess, type UtilityProcess } from 'electron';
import { ok, refuse, type Result } from '#domain/result.ts';
import type { BookRefusal, IntakeRefusal } from '#shared/refusal.ts';
import { makeQueue } from '../../casebook/queue.ts';
import type { Pacing } from '../../jobs/pacing.ts';
import type { ReadOrder, ReadReport } from './reader-process.ts';
import { mostMegabytes, type ReadingLimits } from './reading-limits.ts';
import type { Readings } from './readings.ts';

/** Beside this file, as source and in the bundle alike. */
const processFile = join(import.meta.dirname, `reader-process${extname(import.meta.filename)}`);

/** A reader that nobody has needed for so long ends. Milliseconds. */
const keptFor = 120_000;
/** One that a large file has swollen is replaced: what it holds of it is nobody's any more. Bytes. */
const swollen = 512e6;

/** What comes of a reading: what was read, or why it was not. It is a stranger's word still, and to be checked. */
export type Reading = Result<unknown, IntakeRefusal | BookRefusal>;

let reader: UtilityProcess | undefined;
let patience: NodeJS.Timeout | undefined;
/** Counts the times that reading was ended for everybody who waited. */
let endings = 0;
const inTurn = makeQueue();

/**
 * Has the reading process carry out an order, after those that came before. What exceeds its limits, or brings the process
 * down, is refused; the process is replaced and the next order goes on. Stopping ends it wherever it was.
 *
 * @param limits what it may take; see `limitsFor`
 */
export async function readInTurn<K extends keyof Readings>(
  what: K,
  order: Readings[K]['order'],
  limits: ReadingLimits,
  pacing: Pacing = {},
): Promise<Reading> {
  const { signal } = pacing;
  signal?.throwIfAborted();
  const asked = endings;
  const { promise: stopped, reject } = Promise.withResolvers<never>();
  const stop = () => reject(signal?.reason);
  signal?.addEventListener('abort', stop, { once: true });
  const turn = inTurn(async () => {
    signal?.throwIfAborted();
    if (asked !== endings) return refuse({ code: 'book-locked' } as const);
    return carryOut({ what, order }, limits, pacing);
  });
  try {
    return await Promise.race([turn, stopped]);
  } finally {
    signal?.removeEventListener('abort', stop);
  }
}

/** Ends the reader with all that it holds of anybody's files. Whoever waits for it is answered that the book is locked. */
export function endReading(): void {
  endings += 1;
  end();
}

function carryOut(
  asked: Pick<ReadOrder, 'what' | 'order'>,
  { seconds, megabytes }: ReadingLimits,
  { onProgress, signal }: Pacing,
): Promise<Reading> {
  const begun = endings;
  const process = take();
  const { promise, resolve, reject } = Promise.withResolvers<Reading>();
  const tooSlow = setTimeout(() => {
    end();
    resolve(refuse({ code: 'reading-too-slow', seconds }));
  }, seconds * 1_000);
  const stop = () => {
    end();
    reject(signal?.reason);
  };
  const hear = (report: ReadReport) => {
    if ('read' in report) {
      if (report.held > swollen) end();
      resolve(report.read.ok ? ok(report.read.value) : report.read);
    } else if ('failed' in report) resolve(refuse({ code: 'reading-failed', at: report.failed }));
    else onProgress?.(report);
  };
  const gone = () => {
    if (reader === process) reader = undefined;
    const locked = begun !== endings;
    resolve(refuse(locked ? { code: 'book-locked' } : { code: 'reading-broke-off', megabytes }));
  };
  process.on('message', hear).once('exit', gone);
  signal?.addEventListener('abort', stop, { once: true });
  process.postMessage({ ...asked, megabytes });
  return promise.finally(() => {
    clearTimeout(tooSlow);
    signal?.removeEventListener('abort', stop);
    process.off('message', hear).off('exit', gone);
    patience = setTimeout(end, keptFor).unref();
  });
}

function take(): UtilityProcess {
  clearTimeout(patience);
  reader ??= utilityProcess.fork(processFile, [], {
    serviceName: 'Ombud reader',
    env: {},
    execArgv: [`--max-old-space-size=${mostMegabytes}`],
    stdio: 'ignore',
  });
  return reader;
}

function end() {
  clearTimeout(patience);
  reader?.kill();
  reader = undefined;
}

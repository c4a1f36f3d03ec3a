import { fork, type ChildProcess } from 'node:child_process';
import { constants, setPriority } from 'node:os';
import { extname, join } from 'node:path';
import { refuse, type Result } from '#domain/result.ts';
import type { BookRefusal } from '#shared/refusals/book-refusal.ts';
import type { IntakeRefusal } from '#shared/refusals/intake-refusal.ts';
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
/** So many orders lie with the process, the one it works at included: it need not wait for the next. */
const ahead = 3;

/** What comes of a reading: what was read, or why it was not. It is a stranger's word still, and to be checked. */
type Reading = Result<unknown, IntakeRefusal | BookRefusal>;

interface Waiting {
  readonly order: ReadOrder;
  readonly seconds: number;
  readonly onProgress: Pacing['onProgress'];
  readonly answer: (reading: Reading) => void;
  isSent: boolean;
}

/**
 * One process that reads what strangers wrote, one order after the other. The first of those that wait is the one it
 * works at; what exceeds its limits, or brings the process down, is refused, and a new process goes on with the rest.
 */
class Reader {
  readonly #yields: boolean;
  #process: ChildProcess | undefined;
  #waiting: Waiting[] = [];
  #first: Waiting | undefined;
  #limit: NodeJS.Timeout | undefined;
  #patience: NodeJS.Timeout | undefined;

  /** @param yields whether its process gives way to every other of the computer */
  constructor(yields = false) {
    this.#yields = yields;
  }

  async read<K extends keyof Readings>(
    what: K,
    order: Readings[K]['order'],
    { seconds, megabytes }: ReadingLimits,
    { onProgress, signal }: Pacing = {},
  ): Promise<Reading> {
    signal?.throwIfAborted();
    const { promise, resolve, reject } = Promise.withResolvers<Reading>();
    const asked = { what, order, megabytes } as ReadOrder;
    const waiting = { order: asked, seconds, onProgress, answer: resolve, isSent: false };
    const stop = () => {
      reject(signal?.reason);
      if (waiting === this.#first) this.#replace();
      else if (!waiting.isSent) this.#waiting = this.#waiting.filter((one) => one !== waiting);
    };
    signal?.addEventListener('abort', stop, { once: true });
    this.#waiting.push(waiting);
    this.#goOn();
    return promise.finally(() => signal?.removeEventListener('abort', stop));
  }

  /** Ends the process with all that it holds of anybody's files. Whoever waits is answered that the book is locked. */
  end(): void {
    this.#endProcess();
    for (const { answer } of this.#waiting.splice(0)) answer(refuse({ code: 'book-locked' }));
    this.#goOn();
  }

  #goOn() {
    clearTimeout(this.#patience);
    const [first] = this.#waiting;
    if (first !== this.#first) {
      clearTimeout(this.#limit);
      this.#first = first;
      if (first) this.#limit = setTimeout(() => this.#tooSlow(first), first.seconds * 1_000);
    }
    for (const one of this.#waiting.slice(0, ahead)) {
      if (one.isSent) continue;
      this.#process ??= this.#start();
      this.#process.send(one.order);
      one.isSent = true;
    }
    if (!first) this.#patience = setTimeout(() => this.#endProcess(), keptFor).unref();
  }

  /** Under whichever process asks: the book's, where Electron has nothing of its own to start one with, or a command. */
  #start(): ChildProcess {
    const child = fork(processFile, [], {
      // What Electron's program needs to be told so that it is Node and no second app.
      env: { ELECTRON_RUN_AS_NODE: '1' },
      execArgv: [`--max-old-space-size=${mostMegabytes}`],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    if (this.#yields) giveWay(child);
    child.on('message', (report: ReadReport) => {
      if (child === this.#process) this.#hear(report);
    });
    const gone = () => {
      if (child === this.#process) this.#brokeOff();
    };
    child.once('exit', gone);
    child.on('error', gone);
    return child;
  }

  #hear(report: ReadReport) {
    if ('done' in report) return this.#first?.onProgress?.(report);
    if ('failed' in report) {
      return this.#answer(refuse({ code: 'reading-failed', at: report.failed }), false);
    }
    this.#answer(report.read, report.held > swollen);
  }

  #tooSlow({ seconds }: Waiting) {
    this.#answer(refuse({ code: 'reading-too-slow', seconds }), true);
  }

  #brokeOff() {
    const megabytes = this.#first?.order.megabytes ?? 0;
    this.#answer(refuse({ code: 'reading-broke-off', megabytes }), true);
  }

  /** Answers the order at work and goes on with the next, in a new process if need be. */
  #answer(reading: Reading, anew: boolean) {
    this.#first?.answer(reading);
    if (anew) return this.#replace();
    this.#waiting.shift();
    this.#goOn();
  }

  /** Gives up the order at work with its process. */
  #replace() {
    this.#endProcess();
    this.#waiting.shift();
    this.#goOn();
  }

  #endProcess() {
    const process = this.#process;
    this.#process = undefined;
    process?.kill();
    for (const one of this.#waiting) one.isSent = false;
  }
}

function giveWay({ pid }: ChildProcess): void {
  try {
    if (pid !== undefined) setPriority(pid, constants.priority.PRIORITY_LOW);
  } catch {
    // A system that does not let it be so has it run as any other.
  }
}

/** The reader that people wait for. */
export const reader = new Reader();
/** The one beside the work. */
export const readerBeside = new Reader(true);

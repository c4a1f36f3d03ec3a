import '../../temporal.ts';
import { extname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Result } from '#domain/result.ts';
import { failedAt } from '#shared/failed-at.ts';
import type { IntakeRefusal } from '#shared/refusals/intake-refusal.ts';
import { makeQueue } from '../../casebook/queue.ts';
import type { Progress } from '../../jobs/pacing.ts';
import { readers, type Readings } from './readings.ts';

/** One thing to read: which reader, what it is given, and how much memory it may take. */
export type ReadOrder = {
  readonly [K in keyof Readings]: {
    readonly what: K;
    readonly order: Readings[K]['order'];
    readonly megabytes: number;
  };
}[keyof Readings];

/** What the process tells: how far it has come, and last what it has read, or the place in the code where it failed. */
export type ReadReport =
  | Progress
  | { readonly read: Result<unknown, IntakeRefusal>; readonly held: number }
  | { readonly failed: string };

/** A desk hears of a hundred steps at most. */
const steps = 100;

const say = (report: ReadReport) => process.send?.(report);
// Nobody is there any more to be read for.
process.once('disconnect', () => process.exit());
// Beside this file, as source and in the bundle alike.
const watchFile = join(import.meta.dirname, `memory-watch${extname(import.meta.filename)}`);
const watch = new Worker(watchFile, { execArgv: [], argv: [] });

const inTurn = makeQueue();
process.on('message', (asked: ReadOrder) => void inTurn(() => carryOut(asked)));

let held = 0;
let rest: NodeJS.Timeout | undefined;
/** Has the memory watched; 0 when there is nothing to watch it for. */
function hold(megabytes: number) {
  clearTimeout(rest);
  if (megabytes !== held) watch.postMessage(megabytes);
  held = megabytes;
}

async function carryOut(asked: ReadOrder) {
  hold(asked.megabytes);
  try {
    const read = await readersOf(asked, pacedTell());
    say({ read, held: process.memoryUsage.rss() });
  } catch (error) {
    say({ failed: failedAt(error) });
  } finally {
    // Not at once: the next order is likely here already, and has the same limit.
    rest = setTimeout(hold, 1_000, 0);
  }
}

// The compiler does not see that a reader fits the order found under its own name.
const readersOf = ({ what, order }: ReadOrder, tell: (progress: Progress) => void) =>
  readers[what](order as never, tell);

function pacedTell() {
  let told = 0;
  return ({ done, total }: Progress) => {
    if (done - told < total / steps) return;
    told = done;
    say({ done, total });
  };
}

import type { Entry } from '../../casebook/team/log-of.ts';

/** A run of whole batches of one log, sealed in one epoch: what one object carries. */
export interface Run {
  readonly first: number;
  readonly last: number;
  readonly epoch: number;
  readonly entries: readonly Entry[];
}

const longest = 4 * 1024 * 1024;

/**
 * Cuts a log into runs. A batch is never cut; events of the first version, which nobody signed, go with the first batch
 * that is, and that commits to them. What begins an epoch ends its run: who has left had the key of what stands before it.
 */
export function* runsOf(entries: Iterable<Entry>): Generator<Run> {
  let run: Entry[] = [];
  let batch: Entry[] = [];
  let length = 0;
  for (const entry of entries) {
    batch.push(entry);
    const { header } = entry.link;
    if (!header.end) continue;
    const size = batch.reduce((sum, { bytes }) => sum + bytes.length, 0);
    if (run.length > 0 && (length + size > longest || epochOf(batch) !== epochOf(run))) {
      yield runFrom(run);
      [run, length] = [[], 0];
    }
    run.push(...batch);
    length += size;
    const begins = batch.some(({ link }) => link.header.type === 'epoch-begun');
    batch = [];
    if (!begins) continue;
    yield runFrom(run);
    [run, length] = [[], 0];
  }
  if (run.length > 0) yield runFrom(run);
}

/** Of a batch the lowest: whoever can open that can open all that this run tells them how to. */
const epochOf = (entries: readonly Entry[]) =>
  entries.reduce((least, { link }) => Math.min(least, link.header.epoch ?? 0), Infinity);

function runFrom(entries: readonly Entry[]): Run {
  const [first, last] = [entries[0], entries.at(-1)];
  if (!first || !last) throw new Error('A run holds a batch');
  return {
    first: first.link.header.seq,
    last: last.link.header.seq,
    epoch: epochOf(entries),
    entries,
  };
}

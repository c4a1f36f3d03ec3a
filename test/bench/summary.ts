import type { Bench, Figure } from './figure.ts';
import { openPrinter } from './summary-chromium.ts';
import { drawers, type Drawer } from './summary-drawers.ts';
import { peakMemory } from './summary-memory.ts';
import { ours, type Draw } from './summary-ours.ts';
import { summaryTable, type SummaryTable } from './summary-table.ts';

/** Among those who write tags we are the fastest; beside one who writes none, so much slower at most. */
const goals = { tagged: 1, untagged: 1.5 } as const;
/** For 20 000 rows: the file in kB, and what the process holds at most in MB. */
const large = { rows: 20_000, kilobytes: 8000, megabytes: 350 } as const;
const sizes = [20, 1000, large.rows];
/** The one who comes nearest in time. */
const baseline = 'jsPDF with autotable';

interface Timed {
  readonly ms: number;
  readonly bytes: number;
}

async function time(draw: Draw, table: SummaryTable): Promise<Timed> {
  const start = performance.now();
  const { length } = await draw(table);
  return { ms: performance.now() - start, bytes: length };
}

/** The middle of several runs, each of which has all of them take turns: what the machine does meanwhile hits all alike. */
async function inTurns(draws: readonly Draw[], table: SummaryTable, rounds: number) {
  const runs = draws.map((): Timed[] => []);
  for (let round = 0; round < rounds; round += 1) {
    for (const [at, draw] of draws.entries()) runs[at]?.push(await time(draw, table));
  }
  return runs.map((each) => each.toSorted((one, other) => one.ms - other.ms)[rounds >> 1]);
}

/** A data-access summary drawn beside every peer in the same run; a ratio under 1 is faster than the peer. */
export async function benchSummary(): Promise<Bench> {
  const printer = await openPrinter();
  const chromium: readonly Drawer[] = printer
    ? [{ name: "Chromium's print", draw: printer.print, tagged: true, most: Infinity }]
    : [];
  const peers = [...drawers, ...chromium];
  const figures: Figure[] = [];
  try {
    for (const count of sizes) figures.push(...(await benchSize(count, peers)));
  } finally {
    await printer?.close();
  }
  const { figure, note } = benchMemory();
  return { figures: [...figures, figure], notes: [note] };
}

async function benchSize(count: number, peers: readonly Drawer[]): Promise<readonly Figure[]> {
  const able = peers.filter(({ most }) => count <= most);
  const table = summaryTable(count);
  const draws = [ours, ...able.map(({ draw }) => draw)];
  const [self, ...others] = await inTurns(draws, table, count > 5000 ? 1 : 5);
  if (!self) throw new Error('nothing was drawn');
  const name = `summary: ${count} rows`;
  const size = { name, value: self.bytes / 1000, unit: 'kB', goal: large.kilobytes } as const;
  return [
    ...able.map((peer, at) => compare(name, self, others[at], peer)),
    ...(count < large.rows ? [] : [size]),
  ];
}

function compare(title: string, self: Timed, other: Timed | undefined, peer: Drawer): Figure {
  const kind = peer.tagged ? 'tagged' : 'untagged';
  return {
    name: `${title}, to ${peer.name} (${kind})`,
    value: other && self.ms / other.ms,
    unit: '×',
    goal: goals[kind],
    beside: `${self.ms.toFixed(0)} ms and ${kilobytes(self.bytes)} to ${other?.ms.toFixed(0)} ms and ${kilobytes(other?.bytes ?? 0)}`,
  };
}

function benchMemory() {
  const peak = peakMemory('', large.rows);
  // One peer is baseline enough: each of these runs takes as long as the timed ones.
  const theirs = peakMemory(baseline, large.rows);
  const name = `summary: ${large.rows} rows, memory at most`;
  const beside = `${(peak / theirs).toFixed(2)}× ${baseline}, ${theirs.toFixed(0)} MB`;
  const left = drawers.filter(({ most }) => most < large.rows);
  return {
    figure: { name, value: peak, unit: 'MB', goal: large.megabytes, beside } as const,
    note: left
      .map(({ name: peer, most }) => `summary: ${peer} is measured to ${most} rows only`)
      .join('\n'),
  };
}

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(0)} kB`;

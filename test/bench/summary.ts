import { openPrinter } from './summary-chromium.ts';
import { drawers, type Drawer } from './summary-drawers.ts';
import { peakMemory } from './summary-memory.ts';
import { ours, type Draw } from './summary-ours.ts';
import { summaryTable, type SummaryTable } from './summary-table.ts';

/** Among those who write tags we are the fastest; beside one who writes none, so much slower at most. */
const goals = { tagged: 1, untagged: 1.5 } as const;
/** For 20 000 rows: the file in kB, and what the process holds at most in MB. */
const large = { rows: 20_000, kilobytes: 8000, megabytes: 350 } as const;
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

interface Bench {
  readonly lines: readonly string[];
  readonly ok: boolean;
}

/** A data-access summary drawn beside every peer in the same run; a ratio under 1 is faster than the peer. */
export async function benchSummary(
  sizes: readonly number[] = [20, 1000, large.rows],
): Promise<Bench> {
  const printer = await openPrinter();
  const chromium: readonly Drawer[] = printer
    ? [{ name: "Chromium's print", draw: printer.print, tagged: true, most: Infinity }]
    : [];
  const peers = [...drawers, ...chromium];
  const benches: Bench[] = [];
  try {
    for (const count of sizes) benches.push(await benchSize(count, peers));
  } finally {
    await printer?.close();
  }
  if (sizes.includes(large.rows)) benches.push(benchMemory());
  return { lines: benches.flatMap(({ lines }) => lines), ok: benches.every(({ ok }) => ok) };
}

async function benchSize(count: number, peers: readonly Drawer[]): Promise<Bench> {
  const able = peers.filter(({ most }) => count <= most);
  const table = summaryTable(count);
  const draws = [ours, ...able.map(({ draw }) => draw)];
  const [self, ...others] = await inTurns(draws, table, count > 5000 ? 1 : 5);
  if (!self) throw new Error('nothing was drawn');
  const title = `summary: ${count} rows`;
  const small = count < large.rows || self.bytes <= large.kilobytes * 1000;
  const compared = able.map((peer, at) => compare(self, others[at], peer));
  const left = peers.filter((peer) => !able.includes(peer));
  return {
    ok: small && compared.every(({ met }) => met),
    lines: [
      `${title} ${self.ms.toFixed(0)} ms, ${kilobytes(self.bytes)}`,
      ...compared.map(({ line }) => `${title}, ${line}`),
      ...left.map(({ name, most }) => `${title}, ${name} left out: measured to ${most} rows only`),
    ],
  };
}

function compare(self: Timed, other: Timed | undefined, { name, tagged }: Drawer) {
  const ratio = self.ms / (other?.ms ?? 0);
  const goal = tagged ? goals.tagged : goals.untagged;
  const facts = `${other?.ms.toFixed(0)} ms, ${kilobytes(other?.bytes ?? 0)}`;
  const kind = tagged ? 'tagged' : 'untagged';
  return {
    met: ratio <= goal,
    line: `ratio to ${name} ${ratio.toFixed(2)} (${kind}, goal ${goal}; ${facts})`,
  };
}

function benchMemory(): Bench {
  const peak = peakMemory('', large.rows);
  // One peer is baseline enough: each of these runs takes as long as the timed ones.
  const theirs = peakMemory(baseline, large.rows);
  return {
    ok: peak <= large.megabytes,
    lines: [
      `summary: ${large.rows} rows, at most ${peak.toFixed(0)} MB, ${(peak / large.megabytes).toFixed(2)}× the goal of ${large.megabytes} MB`,
      `summary: ${large.rows} rows, memory to ${baseline} ${(peak / theirs).toFixed(2)} (${theirs.toFixed(0)} MB)`,
    ],
  };
}

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(0)} kB`;

if (import.meta.main) {
  const sizes = process.argv.slice(2).map(Number);
  const { lines, ok } = await benchSummary(sizes.length > 0 ? sizes : undefined);
  console.log(lines.join('\n'));
  process.exitCode = ok ? 0 : 1;
}

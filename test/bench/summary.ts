import { drawLetter } from '#main/letters/draw/draw-letter.ts';
import { withPdfkitTable, withPdfmake, withPlainPdfkit } from './summary-peers.ts';
import { summaryTable, type SummaryTable } from './summary-table.ts';

type Draw = (table: SummaryTable) => Promise<Uint8Array>;

const ours: Draw = async ({ columns, rows }) => {
  const drawn = await drawLetter({
    language: 'sv',
    title: 'Registerutdrag',
    reference: 'DSR-2026-0001',
    sender: ['Exempelbolaget AB'],
    addressee: ['Kim Exempel'],
    date: '2026-11-22',
    blocks: [{ type: 'table', caption: 'Händelser', columns, rows }],
  });
  if (!drawn.ok) throw new Error(drawn.error.code);
  return drawn.value.pdf;
};

const peers: readonly (readonly [name: string, draw: Draw])[] = [
  ['pdfkit, tagged by hand', withPlainPdfkit],
  ['pdfkit table()', withPdfkitTable],
  ['pdfmake', withPdfmake],
];

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

/** A data-access summary drawn beside every tagged peer in the same run; a ratio under 1 is faster than the peer. */
export async function benchSummary(
  sizes: readonly number[] = [20, 1000],
): Promise<{ readonly lines: readonly string[]; readonly ok: boolean }> {
  const lines: string[] = [];
  let ok = true;
  for (const count of sizes) {
    const table = summaryTable(count);
    const draws = [ours, ...peers.map(([, draw]) => draw)];
    const [self, ...others] = await inTurns(draws, table, count > 5000 ? 1 : 5);
    if (!self) throw new Error('nothing was drawn');
    lines.push(`summary: ${count} rows ${self.ms.toFixed(0)} ms, ${kilobytes(self.bytes)}`);
    for (const [at, other] of others.entries()) {
      const ratio = self.ms / (other?.ms ?? 0);
      ok &&= ratio <= 1;
      lines.push(
        `summary: ${count} rows, ratio to ${peers[at]?.[0]} ${ratio.toFixed(2)} (${other?.ms.toFixed(0)} ms, ${kilobytes(other?.bytes ?? 0)})`,
      );
    }
  }
  return { lines, ok };
}

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(0)} kB`;

if (import.meta.main) {
  const sizes = process.argv.slice(2).map(Number);
  const { lines, ok } = await benchSummary(sizes.length > 0 ? sizes : undefined);
  console.log(lines.join('\n'));
  process.exitCode = ok ? 0 : 1;
}

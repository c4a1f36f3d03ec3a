import { monitorEventLoopDelay } from 'node:perf_hooks';
import { writeXlsx } from 'hucre/xlsx';
import { collect } from '#main/casework/collected/collect.ts';
import { collectedRows, collectedTables } from '#main/casework/collected/collected-tables.ts';
import { logCase } from '#main/casework/cases/log-case.ts';
import { findCase } from '#main/casework/work.ts';
import type { Result } from '#domain/result.ts';
import { shown, type Bench, type Figure } from './figure.ts';
import { openWork, valueOf } from './open-work.ts';

const rows = 100_000;
/** A window of a table that is held takes at most this share of reading the file again. */
const goal = 1 / 20;
const columns = ['Nr', 'Namn', 'E-post', 'Datum', 'Belopp', 'Gata', 'Postnr', 'Ort', 'Slag', 'Om'];
const row = (at: number) => [
  at,
  `Exempla Provsson ${at}`,
  `exempla${at}@example.com`,
  `2026-03-${String((at % 28) + 1).padStart(2, '0')}`,
  at * 1.25,
  `Gatan ${at}`,
  '123 45',
  'Provköping',
  'faktura',
  'Ringde och frågade om fakturan',
];
const table = Array.from({ length: rows }, (_, at) => row(at));

const files = async () => ({
  csv: Buffer.from([columns, ...table].map((cells) => cells.join(';')).join('\n')),
  json: Buffer.from(
    JSON.stringify(
      table.map((cells) => Object.fromEntries(columns.map((name, at) => [name, cells[at]]))),
    ),
  ),
  xlsx: Buffer.from(await writeXlsx({ sheets: [{ name: 'Kunder', rows: [columns, ...table] }] })),
});

/** A table of 100 000 rows from the file to the letter: what each step takes, and how long main is held up by it. */
export async function benchCollect(): Promise<Bench> {
  const { work, close } = await openWork();
  const notes: string[] = [];
  const figures: Figure[] = [];
  for (const [format, bytes] of Object.entries(await files())) {
    const measured = async <T>(what: string, act: () => Promise<Result<T, unknown>>) => {
      const { ms, heldUpMs } = await watched(act);
      notes.push(
        `collect: ${rows} rows, ${format}, ${what} ${ms.toFixed(0)} ms, main held up ${heldUpMs.toFixed(0)} ms`,
      );
      return ms;
    };
    const { reference } = valueOf(await logCase(work, asked));
    const file = { name: `kunder.${format}`, bytes };
    await measured('collect', () => collect(work, reference, [{ system: 'CRM', file }]));
    const subject = valueOf(await findCase(work, reference));
    const documentId = subject.collections[0]?.document.id ?? '';
    const window = (offset: number) => () =>
      collectedRows(work, { reference, documentId, table: 0, offset, limit: 100 });
    const held = await measured('window', window(rows / 2));
    work.held.forget();
    const read = await measured('first window after unlocking', window(rows - 100));
    figures.push({
      name: `collect: a window of ${rows} rows held, ${format}`,
      value: held / read,
      unit: '×',
      goal,
      beside: `reading the file again, ${shown(read, 'ms')}`,
    });
    await measured('whole table', () => collectedTables(work, subject));
  }
  notes.push(`collect: memory of the process ${(process.memoryUsage().rss / 1e6).toFixed(0)} MB`);
  await close();
  return { figures, notes };
}

const asked = {
  kind: 'access',
  language: 'sv',
  channel: 'phone',
  receivedAt: '2026-11-02T08:00:00Z',
  requester: { name: 'Exempla Provsson', email: 'exempla@example.com', address: '' },
  subject: 'Registerutdrag',
  text: '',
} as const;

async function watched<T>(act: () => Promise<Result<T, unknown>>) {
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  const start = performance.now();
  valueOf(await act());
  const ms = performance.now() - start;
  delay.disable();
  return { ms, heldUpMs: delay.max / 1e6 };
}

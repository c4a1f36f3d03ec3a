import '../../temporal.ts';
import { parentPort, workerData } from 'node:worker_threads';
import { ok, type Result } from '#domain/result.ts';
import type { IntakeRefusal } from '#shared/refusal.ts';
import type { Progress } from '../../jobs/pacing.ts';
import type { IncomingFile } from '../incoming-file.ts';
import { readCollected } from '../tables/read-collected.ts';
import { pack, type PackedTable } from '../tables/packed-table.ts';

/** What the reading thread is given. */
export type ReadOrder = Pick<IncomingFile, 'name' | 'bytes'>;

/** What a file is and holds, its tables packed. */
export interface PackedFile {
  readonly mediaType: string;
  readonly tables: readonly PackedTable[];
}

/** What it tells: how far it has come, and last what it has read. */
export type ReadReport = Progress | { readonly read: Result<PackedFile, IntakeRefusal> };

/** A desk hears of a hundred steps at most. */
const steps = 100;

const desk = parentPort;
if (!desk) throw new Error('files are read on a thread of their own');

let told = 0;
const progress = (done: number, total: number) => {
  if (done - told < total / steps) return;
  told = done;
  desk.postMessage({ done, total } satisfies ReadReport);
};
const read = await readCollected(workerData as ReadOrder, progress);
if (read.ok) {
  const { mediaType, tables } = read.value;
  const packed = tables.map(pack);
  const held = packed.flatMap(({ text, ends }) => [text.buffer, ends.buffer]);
  desk.postMessage({ read: ok({ mediaType, tables: packed }) } satisfies ReadReport, held);
} else {
  desk.postMessage({ read } satisfies ReadReport);
}

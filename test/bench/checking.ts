import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { holdFolder } from '#main/casebook/folder/folder-lock.ts';
import { journalPath } from '#main/casebook/journal/paths.ts';
import { openBook } from '#main/casebook/opening/open-book.ts';
import { checksOver } from '#main/checks/checks.ts';
import { exchangeNotes } from '#main/exchange/notes.ts';
import { fillBook, sampleClock, sampleNow } from './casebook/fill.ts';
import { shown, type Bench, type Figure } from './figure.ts';
import { valueOf } from './open-work.ts';

const passphrase = 'en lång lösenfras';
/** Sample cases that make a hundred thousand events. */
const count = 10_600;
const megabyte = 1024 * 1024;
/** How long somebody who types may be held up, and what the check may hold at a time besides the book. */
const goals = { blockMs: 100, heldMb: 150 };

const since = (start: number) => performance.now() - start;

/** What the check that nobody asked for costs those who work meanwhile: its longest hold of the process, and memory. */
export async function benchChecking(): Promise<Bench> {
  const dir = await mkdtemp(join(tmpdir(), 'ombud-bench-'));
  try {
    const { events } = await fillBook(dir, passphrase, count);
    const { size } = await stat(journalPath(dir));
    const held = valueOf(await holdFolder(dir));
    const locked = valueOf(await openBook(held));
    const book = valueOf(await locked.unlock({ passphrase }, sampleClock.sortClock));
    const { memory } = exchangeNotes((name, schema) => book.note(name, schema));
    const found = await measured(() => checksOver(book, memory, () => sampleNow).makeDue());
    const bareMs = await sumOf(journalPath(dir));
    await locked.close();
    await held.release();
    const name = `checking beside the work, ${events} events in ${(size / megabyte).toFixed(0)} MB`;
    const beside = `reading and summing the log's bytes at once, ${shown(bareMs, 'ms')}`;
    const figures: Figure[] = [
      {
        name: `${name}: longest hold`,
        value: found.blockMs,
        unit: 'ms',
        goal: goals.blockMs,
        beside,
      },
      { name: `${name}: memory`, value: found.heldMb, unit: 'MB', goal: goals.heldMb },
    ];
    return {
      figures,
      notes: [`${name}: in all ${(found.ms / 1_000).toFixed(1)} s, at rest three quarters of it`],
    };
  } finally {
    await rm(dir, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function measured(job: () => Promise<boolean>) {
  const before = process.memoryUsage().rss;
  let peak = before;
  const looking = setInterval(() => (peak = Math.max(peak, process.memoryUsage().rss)), 20);
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const start = performance.now();
  if (!(await job())) throw new Error('No check was due');
  const ms = since(start);
  delay.disable();
  clearInterval(looking);
  return { ms, blockMs: delay.max / 1e6, heldMb: (peak - before) / megabyte };
}

async function sumOf(path: string): Promise<number> {
  const start = performance.now();
  createHash('sha256')
    .update(await readFile(path))
    .digest();
  return since(start);
}

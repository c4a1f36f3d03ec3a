import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { measurePlainDexie } from './casebook/dexie.ts';
import { fillBook } from './casebook/fill.ts';
import type { Measured } from './casebook/open.ts';

const sizes = [1_000, 10_000, 100_000];
const passphrase = 'en lång lösenfras';
/** store.md: unlock to list in ms, and what search and append may cost beside the bare thing; memory in MB. */
const goals = { unlockMs: 500, plain: 1 / 8, search: 1.5, append: 2, memoryMb: 300 };
/** What nobody can tell from nothing: a small book's search is all fixed cost. */
const unnoticedMs = 1;

async function measureSize(count: number) {
  const dir = await mkdtemp(join(tmpdir(), 'ombud-bench-'));
  try {
    const filled = await fillBook(dir, passphrase, count);
    const child = join(import.meta.dirname, 'casebook', 'open.ts');
    const args = ['--expose-gc', '--no-warnings', child, dir, passphrase];
    const { stdout } = await promisify(execFile)(process.execPath, args);
    return report(count, filled, JSON.parse(stdout));
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}

function report(count: number, filled: { events: number; perSecond: number }, found: Measured) {
  const search = found.searchMs / found.scanMs;
  const append = found.appendMs / found.bareMs;
  const checks = [
    [
      `unlock to list ${found.unlockMs.toFixed(0)} ms (goal ≤ ${goals.unlockMs})`,
      found.unlockMs <= goals.unlockMs,
    ],
    [
      `search ${found.searchMs.toFixed(2)} ms, ${search.toFixed(2)}× a bare scan (goal ≤ ${goals.search})`,
      search <= goals.search || found.searchMs < unnoticedMs,
    ],
    [
      `append ${found.appendMs.toFixed(2)} ms, ${append.toFixed(2)}× bare write + fdatasync (goal ≤ ${goals.append})`,
      append <= goals.append,
    ],
    [
      `memory ${found.heapMb.toFixed(0)} MB held, ${found.rssMb.toFixed(0)} MB resident (goal ≤ ${goals.memoryMb})`,
      found.rssMb <= goals.memoryMb,
    ],
  ] as const;
  const lines = checks.map(([text, ok]) => `casebook ${count}: ${text}${ok ? '' : '  MISSED'}`);
  lines.push(
    `casebook ${count}: open ${found.openMs.toFixed(0)} ms, list ${found.listMs.toFixed(2)} ms, ${filled.events} events in at ${filled.perSecond.toFixed(0)}/s`,
  );
  return { lines, ok: checks.every(([, ok]) => ok), unlockMs: found.unlockMs };
}

/** The largest book beside one kept the plain way; nothing where there is no browser to keep it in. */
async function besidePlain(count: number, unlockMs: number) {
  const plainMs = await measurePlainDexie(count);
  if (plainMs === undefined)
    return { lines: [`casebook ${count}: no browser, no plain Dexie`], ok: true };
  const ratio = unlockMs / plainMs;
  const ok = ratio <= goals.plain;
  const text = `plain Dexie toArray ${plainMs.toFixed(0)} ms, ratio ${ratio.toFixed(3)} (goal ≤ ${goals.plain})`;
  return { lines: [`casebook ${count}: ${text}${ok ? '' : '  MISSED'}`], ok };
}

/** Open to list, search, append and memory of the case book, each beside the bare thing in the same run. */
export async function benchCasebook(): Promise<{
  readonly lines: readonly string[];
  readonly ok: boolean;
}> {
  const results = [];
  for (const size of sizes) results.push(await measureSize(size));
  const largest = results.at(-1);
  const plain = largest && (await besidePlain(sizes.at(-1) ?? 0, largest.unlockMs));
  const all = plain ? [...results, plain] : results;
  return { lines: all.flatMap(({ lines }) => lines), ok: all.every(({ ok }) => ok) };
}

if (import.meta.main) {
  const { lines, ok } = await benchCasebook();
  for (const line of lines) console.log(line);
  process.exitCode = ok ? 0 : 1;
}

import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { measurePlainDexie } from './casebook/dexie.ts';
import { fillBook } from './casebook/fill.ts';
import type { Measured } from './casebook/open.ts';
import { median, shown, type Bench, type Figure } from './figure.ts';

const sizes = [1_000, 10_000, 100_000];
const passphrase = 'en lång lösenfras';
/** Each in a process of its own, that others at work on the machine do not decide alone. */
const openings = 3;
/**
 * Unlock to list in ms and beside plain Dexie, what search and append may cost beside the bare thing and what is late beside
 * a list, memory in MB.
 */
const goals = { unlockMs: 500, plain: 1 / 8, search: 1.5, late: 2, append: 2, memoryMb: 300 };

interface Sized {
  readonly figures: readonly Figure[];
  readonly note: string;
  readonly unlockMs: number;
}

async function measureSize(count: number): Promise<Sized> {
  const dir = await mkdtemp(join(tmpdir(), 'ombud-bench-'));
  try {
    const { perSecond } = await fillBook(dir, passphrase, count);
    const child = join(import.meta.dirname, 'casebook', 'open.ts');
    const args = ['--expose-gc', '--no-warnings', child, dir, passphrase];
    const found: Measured[] = [];
    for (let opening = 0; opening < openings; opening++) {
      const { stdout } = await promisify(execFile)(process.execPath, args);
      found.push(JSON.parse(stdout));
    }
    return figuresOf(count, perSecond, (of) => median(found.map(of)));
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}

function figuresOf(
  count: number,
  perSecond: number,
  middle: (of: (found: Measured) => number) => number,
): Sized {
  const name = (what: string) => `casebook ${count}: ${what}`;
  const ratio = (what: string, value: number, goal: number, beside: string): Figure => ({
    name: name(what),
    value,
    unit: '×',
    goal,
    beside,
  });
  const ms = (of: (found: Measured) => number) => shown(middle(of), 'ms');
  const unlockMs = middle((found) => found.unlockMs);
  const open = `open ${ms((found) => found.openMs)}, list ${ms((found) => found.listMs)}`;
  return {
    unlockMs,
    figures: [
      { name: name('unlock to list'), value: unlockMs, unit: 'ms', goal: goals.unlockMs },
      ratio(
        'search',
        middle(({ searchMs, scanMs }) => searchMs / scanMs),
        goals.search,
        `a bare scan, ${ms((found) => found.scanMs)}`,
      ),
      ratio(
        'what is late',
        middle(({ lateMs, listMs }) => lateMs / listMs),
        goals.late,
        `a list, ${ms((found) => found.listMs)}`,
      ),
      ratio(
        'append',
        middle(({ appendMs, bareMs }) => appendMs / bareMs),
        goals.append,
        `bare write + fdatasync, ${ms((found) => found.bareMs)}`,
      ),
      {
        name: name('memory resident'),
        value: middle((found) => found.rssMb),
        unit: 'MB',
        goal: goals.memoryMb,
        beside: `of it held ${shown(
          middle((found) => found.heapMb),
          'MB',
        )}`,
      },
    ],
    note: name(`${open}, filled with ${perSecond.toFixed(0)} events a second`),
  };
}

/** The largest book beside one kept the plain way. */
async function besidePlain(count: number, unlockMs: number): Promise<Figure> {
  const plainMs = await measurePlainDexie(count, openings);
  return {
    name: `casebook ${count}: unlock to list, to plain Dexie`,
    value: plainMs && unlockMs / plainMs,
    unit: '×',
    goal: goals.plain,
    beside: plainMs ? `toArray, ${shown(plainMs, 'ms')}` : 'no browser to keep it in',
  };
}

/** Open to list, search, append and memory of the case book, each beside the bare thing in the same run. */
export async function benchCasebook(): Promise<Bench> {
  const results: Sized[] = [];
  for (const size of sizes) results.push(await measureSize(size));
  const largest = results.at(-1);
  const plain = await besidePlain(sizes.at(-1) ?? 0, largest?.unlockMs ?? 0);
  return {
    figures: [...results.flatMap(({ figures }) => figures), plain],
    notes: results.map(({ note }) => note),
  };
}

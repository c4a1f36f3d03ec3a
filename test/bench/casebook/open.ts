import { writeSync } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { contentsOver } from '#main/contents/contents.ts';
import type { Casebook } from '#main/casebook/casebook.ts';
import { holdFolder } from '#main/casebook/folder/folder-lock.ts';
import { journalPath } from '#main/casebook/journal/paths.ts';
import { openBook } from '#main/casebook/opening/open-book.ts';
import { asked } from '#main/casework/cases/where-of.ts';
import { sampleCases } from '#main/sample/sample-cases.ts';
import { folded } from '#domain/case-query/terms.ts';
import { median } from '../figure.ts';
import { sampleClock, sampleNow, sampleSeed } from './fill.ts';

/** What one process finds when it opens a filled book; times in milliseconds, memory in megabytes. */
export interface Measured {
  readonly openMs: number;
  readonly unlockMs: number;
  readonly listMs: number;
  /** Of what is late, as the saved search has it. */
  readonly lateMs: number;
  readonly searchMs: number;
  readonly scanMs: number;
  readonly appendMs: number;
  readonly bareMs: number;
  readonly heapMb: number;
  readonly rssMb: number;
}

const queries = ['öberg', 'anna', 'dsr-2026-00', 'registerutdrag', 'prov', 'xyzzy'];
const appends = 1_000;
const warmUp = 300;

const since = (start: number) => performance.now() - start;
const values = <T>(count: number, make: (at: number) => T) =>
  Array.from({ length: count }, (_, at) => make(at));

/** Run as a process of its own, so that time and memory are of one cold start. */
async function measure(dir: string, passphrase: string): Promise<Measured> {
  const folder = await holdFolder(dir);
  if (!folder.ok) throw new Error(folder.error.code);
  const start = performance.now();
  const locked = await openBook(folder.value);
  if (!locked.ok) throw new Error(locked.error.code);
  const openMs = since(start);
  const unlockStart = performance.now();
  const unlocked = await locked.value.unlock({ passphrase }, sampleClock.sortClock);
  if (!unlocked.ok) throw new Error(unlocked.error.code);
  const book = unlocked.value;
  book.list({ status: 'open', offset: 0, limit: 50 });
  const unlockMs = since(unlockStart);
  const clock = sampleClock.over(() => book.settings);
  const contents = contentsOver(book);
  // Turn about, that both have the same moment of the machine.
  const lists = values(20, (at) => ({
    plain: timed(() => book.list({ status: 'open', offset: at * 50, limit: 50 })),
    late: timed(() =>
      book.list({ ...asked({ book, clock, contents }, 'due:late'), offset: at * 50, limit: 50 }),
    ),
  }));
  book.list({ search: 'anna', offset: 0, limit: 50 });
  const { heapUsed, arrayBuffers, rss } = memoryAfterCollection();
  const searches = measureSearch(book);
  const written = await measureAppend(book, dir);
  await locked.value.close();
  await folder.value.release();
  return {
    openMs,
    unlockMs,
    listMs: median(lists.map(({ plain }) => plain)),
    lateMs: median(lists.map(({ late }) => late)),
    ...searches,
    ...written,
    heapMb: (heapUsed + arrayBuffers) / 2 ** 20,
    rssMb: rss / 2 ** 20,
  };
}

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return since(start);
}

async function timedAsync(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return since(start);
}

/** Beside a bare scan for every hit in as much of the same text: what the sample cases were opened with. */
function measureSearch(book: Casebook) {
  const { total } = book.list({ offset: 0, limit: 1 });
  const lines = Array.from(sampleCases(total, sampleSeed, sampleNow), ({ actor, commands }) => {
    const [open] = commands;
    if (open?.type !== 'open-case') throw new Error('A sample case begins otherwise');
    const { name, email } = open.requester;
    const { subject, text } = open.message;
    return folded(`${['DSR-2026-00000', name, email, subject, subject, text, actor].join(' ')}\n`);
  });
  const text = Buffer.from(lines.join(''));
  const search = (query: string) => book.list({ search: query, offset: 0, limit: 50 });
  const scan = (query: string) => {
    const term = Buffer.from(folded(query));
    let hits = 0;
    for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + term.length)) hits += 1;
    return hits;
  };
  const rounds = values(30, (at) => at).flatMap(() => queries);
  const pairs = rounds.map(
    (query) => [timed(() => search(query)), timed(() => scan(query))] as const,
  );
  // Past the first thirds both loops have been compiled.
  const warm = pairs.slice(pairs.length / 3);
  return {
    searchMs: median(warm.map(([ours]) => ours)),
    scanMs: median(warm.map(([, bare]) => bare)),
  };
}

/** Turn about with a bare write and `fdatasync` of as many bytes to a file beside the journal. */
async function measureAppend(book: Casebook, dir: string) {
  const { rows } = book.list({ status: 'open', offset: 0, limit: appends });
  const file = await open(join(dir, 'bare'), 'w');
  const [ours, bare]: [number[], number[]] = [[], []];
  const by = { at: new Date().toISOString(), actor: 'Anna Exempel' };
  const append = async (caseId: string) => {
    const done = await book.execute(caseId, [{ type: 'add-note', text: 'x'.repeat(300) }], by);
    if (!done.ok) throw new Error(done.error.code);
  };
  const { size } = await stat(journalPath(dir));
  await append(rows[0]?.caseId ?? '');
  const bytes = Buffer.alloc((await stat(journalPath(dir))).size - size, 1);
  const write = async (at: number) => {
    writeSync(file.fd, bytes, 0, bytes.length, at * bytes.length);
    await file.datasync();
  };
  for (let at = 0; at < appends; at++) {
    const caseId = rows[at % rows.length]?.caseId ?? '';
    // As at the desk: whoever writes in a case has opened it.
    await book.case(caseId);
    // The second of two syncs is the cheaper one: each is the second every other time.
    if (at % 2) bare.push(await timedAsync(() => write(at)));
    ours.push(await timedAsync(() => append(caseId)));
    if (at % 2 === 0) bare.push(await timedAsync(() => write(at)));
  }
  await file.close();
  return { appendMs: median(ours.slice(warmUp)), bareMs: median(bare.slice(warmUp)) };
}

function memoryAfterCollection() {
  globalThis.gc?.();
  return process.memoryUsage();
}

const [dir = '', passphrase = ''] = process.argv.slice(2);
console.log(JSON.stringify(await measure(dir, passphrase)));

import { copyFile, mkdir, mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Casebook } from '#main/casebook/casebook.ts';
import { preparePostgres } from '#main/carrier/postgres/postgres.ts';
import { openBook } from '#main/casebook/opening/open-book.ts';
import type { DeskExchange } from '#main/exchange/desk-exchange.ts';
import { sampleCases } from '#main/sample/sample-cases.ts';
import { exchangeOf } from '../factories/exchange/exchange.ts';
import { administratorLogin, postgresServer } from '../factories/exchange/postgres.ts';
import { joinedDesks, passphrase } from '../factories/books/joined-desks.ts';
import { sampleClock, sampleNow, sampleSeed } from './casebook/fill.ts';
import { median, shown, type Bench, type Figure } from './figure.ts';
import { valueOf } from './open-work.ts';

const by = { at: sampleNow, actor: 'Anna Exempel' };
const usual = 50;
const rounds = 5;

interface Desk {
  readonly book: Casebook;
  readonly exchange: DeskExchange;
}

/** Two desks of one book: the second joins while it is empty, so that all that follows comes by exchanges. */
async function twoDesks(
  dir: string,
): Promise<{ one: Desk; other: Desk; close: () => Promise<void> }> {
  const folders = await joinedDesks(dir);
  const openIn = async (folder: (typeof folders)[0]) => {
    const locked = valueOf(await openBook(folder));
    const book = valueOf(await locked.unlock({ passphrase }, sampleClock.sortClock));
    return { locked, book, exchange: exchangeOf(book, folder, () => sampleNow) };
  };
  const one = await openIn(folders[0]);
  const other = await openIn(folders[1] ?? folders[0]);
  const close = async () => {
    for (const { locked } of [one, other]) await locked.close();
    for (const folder of folders) await folder.release();
  };
  return { one, other, close };
}

async function timed(act: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await act();
  return performance.now() - start;
}

/** An exchange of so many events from one desk to the other, both ends of it. */
async function usualExchange({ one, other }: { one: Desk; other: Desk }): Promise<number> {
  const [first] = one.book.list({ offset: 0, limit: 1 }).rows;
  const note = { type: 'add-note', text: 'En anteckning om ärendet.' } as const;
  const notes = Array.from({ length: usual }, () => note);
  const took: number[] = [];
  for (let round = 0; round < rounds; round++) {
    valueOf(await one.book.execute(first?.caseId, notes, by));
    took.push(
      await timed(async () => {
        valueOf(await one.exchange.now());
        valueOf(await other.exchange.now());
      }),
    );
  }
  return median(took);
}

/** Joining an empty desk to a book of so many cases beside copying its bytes, and usual exchanges on each carrier. */
export async function benchExchange(count = 100_000): Promise<Bench> {
  const dir = await mkdtemp(join(tmpdir(), 'ombud-bench-'));
  const server = await postgresServer();
  const desks = await twoDesks(dir);
  const { one, other } = desks;
  const both = async (choice: Parameters<DeskExchange['choose']>[0]) => {
    for (const { exchange } of [one, other]) valueOf(await exchange.choose(choice));
  };
  try {
    const shared = join(dir, 'shared');
    await mkdir(shared);
    await both({ kind: 'folder', dir: shared });
    valueOf(await one.book.importMany(sampleCases(1, sampleSeed, sampleNow)));
    valueOf(await one.exchange.now());
    valueOf(await other.exchange.now());
    const small = await usualExchange(desks);

    valueOf(await one.book.importMany(sampleCases(count, sampleSeed, sampleNow)));
    const sent = await timed(async () => valueOf(await one.exchange.now()));
    const before = process.memoryUsage().rss;
    const joined = await timed(async () => valueOf(await other.exchange.now()));
    const memory = (process.memoryUsage().rss - before) / 1e6;
    const copied = await timed(async () => {
      const copy = join(dir, 'copy');
      await copyFile(join(dir, 'one', 'journal', 'events.log'), copy);
      const file = await open(copy, 'r+');
      await file.datasync();
      await file.close();
    });
    const large = await usualExchange(desks);

    valueOf(await preparePostgres(server.socket(administratorLogin)));
    await both({ kind: 'postgres', address: server.tls(administratorLogin) });
    valueOf(await one.exchange.now());
    valueOf(await other.exchange.now());
    const postgres = await usualExchange(desks);

    const bundle = join(dir, 'bundle');
    valueOf(
      await other.book.execute(undefined, [...sampleCases(1, 9, sampleNow)][0]?.commands ?? [], by),
    );
    valueOf(await other.exchange.now());
    valueOf(await one.exchange.now());
    const byFile = await timed(async () => {
      const desk = one.book.copy.team.desks.at(-1)?.desk;
      valueOf(await one.exchange.writeBundle(bundle, desk));
      valueOf(await other.exchange.readBundle(bundle));
    });
    const figures: Figure[] = [
      {
        name: `exchange: ${count} cases join a desk, to copying the bytes`,
        value: joined / copied,
        unit: '×',
        goal: 150,
        beside: `${shown(joined, 'ms')} to ${shown(copied, 'ms')}; sent in ${shown(sent, 'ms')}, ${shown(memory, 'MB')} more resident`,
      },
      { name: `exchange: ${usual} events over a folder`, value: large, unit: 'ms', goal: 1_000 },
      {
        name: `exchange: ${usual} events over PostgreSQL`,
        value: postgres,
        unit: 'ms',
        goal: 1_000,
      },
      { name: `exchange: ${usual} events by a file`, value: byFile, unit: 'ms', goal: 1_000 },
      {
        name: `exchange: ${usual} events in a book of ${count} cases, to one of a few`,
        value: large / small,
        unit: '×',
        goal: 2,
        beside: `${shown(large, 'ms')} to ${shown(small, 'ms')}`,
      },
    ];
    return { figures };
  } finally {
    await desks.close();
    await server.stop();
    await rm(dir, { recursive: true, force: true });
  }
}

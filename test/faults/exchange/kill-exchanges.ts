import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { CarrierChoice } from '#shared/contract/exchange-contract.ts';
import { holdFolder, type Folder } from '#main/casebook/folder/folder-lock.ts';
import { openBook } from '#main/casebook/opening/open-book.ts';
import { valueOf } from '../../bench/open-work.ts';
import { makeOpenCase } from '../../factories/case.ts';
import { passphrase } from '../../factories/joined-desks.ts';
import { exchangeOf } from '../../factories/exchange.ts';
import { receiptClock } from '../../factories/receipt-clock.ts';
import type { Casebook } from '#main/casebook/casebook.ts';

const exchanger = join(import.meta.dirname, '../../factories/exchanger.ts');

const by = { at: '2026-10-06T08:00:00Z', actor: 'Anna Exempel' };

/** How two desks exchange: over a carrier that both have chosen, or by a file. */
export type Way = CarrierChoice | { readonly kind: 'bundle'; readonly path: string };

/** A desk's book, opened for a moment. */
async function withDesk<T>(dir: string, act: (open: Opened) => Promise<T>): Promise<T> {
  const folder = valueOf(await holdFolder(dir));
  const locked = valueOf(await openBook(folder));
  try {
    const book = valueOf(await locked.unlock({ passphrase }, receiptClock));
    return await act({ book, exchange: exchangeOf(book, folder) });
  } finally {
    await locked.close();
    await folder.release();
  }
}

type Opened = {
  readonly book: Casebook;
  readonly exchange: ReturnType<typeof exchangeOf>;
};

/** Lets a process write and exchange until it is killed in the middle of it; gives the last note it was told was kept. */
async function writeAndKill(dir: string, caseId: string, how: string, from: number, ms: number) {
  const args = [exchanger, dir, passphrase, caseId, how, `${from}`];
  const child = spawn(process.execPath, args, {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NODE_NO_WARNINGS: '1' },
  });
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  await once(child.stdout, 'data');
  await wait(ms);
  child.kill('SIGKILL');
  await once(child, 'close');
  return Number(said.trimEnd().split('\n').at(-1));
}

/**
 * Has desks write in one case by turns, each killed in the middle of exchanging. Gives, in words, what was
 * acknowledged somewhere and is missing afterwards, and whether the two differ.
 *
 * @param pauses how long each process lives after its first note, in milliseconds
 */
export async function killExchanges(
  desks: readonly Folder[],
  way: Way,
  pauses: readonly number[],
): Promise<string[]> {
  const dirs = desks.map(({ dir }) => dir);
  const exchangeBy = async ({ exchange }: Opened) => {
    if (way.kind === 'bundle' && existsSync(way.path)) {
      valueOf(await exchange.readBundle(way.path));
    }
    valueOf(await (way.kind === 'bundle' ? exchange.writeBundle(way.path) : exchange.now()));
  };
  for (const folder of desks) await folder.release();
  for (const dir of dirs) {
    if (way.kind === 'bundle') break;
    await withDesk(dir, async ({ exchange }) => valueOf(await exchange.choose(way)));
  }
  const { caseId } = await withDesk(dirs[0] ?? '', async (open) => {
    const opened = valueOf(await open.book.execute(undefined, [makeOpenCase({})], by));
    await exchangeBy(open);
    return opened;
  });
  for (const dir of dirs.slice(1)) await withDesk(dir, exchangeBy);
  let last = 0;
  const acknowledged = new Set<number>();
  for (const [round, ms] of pauses.entries()) {
    const dir = dirs[round % dirs.length] ?? '';
    const how = way.kind === 'bundle' ? way.path : 'now';
    const from = last + 1;
    last = await writeAndKill(dir, caseId, how, from, ms);
    for (let nth = from; nth <= last; nth++) acknowledged.add(nth);
    // One may have reached the disk without its answer reaching anyone.
    last += 1;
  }
  for (let round = 0; round < 2; round++) for (const dir of dirs) await withDesk(dir, exchangeBy);
  const histories = await Promise.all(
    dirs.map((dir) =>
      withDesk(dir, async ({ book }) => JSON.stringify(await book.history(caseId))),
    ),
  );
  const missing = [...acknowledged].filter((nth) =>
    histories.some((history) => !history.includes(`anteckning ${nth} `)),
  );
  return [
    ...missing.map((nth) => `note ${nth} was acknowledged and is missing`),
    ...(histories.every((history) => history === histories[0]) ? [] : ['the desks differ']),
  ];
}

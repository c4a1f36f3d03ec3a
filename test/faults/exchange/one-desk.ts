import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Casebook } from '#main/casebook/casebook.ts';
import { holdFolder } from '#main/casebook/folder/folder-lock.ts';
import { openBook } from '#main/casebook/opening/open-book.ts';
import { valueOf } from '../../bench/open-work.ts';
import { exchangeOf } from '../../factories/exchange/exchange.ts';
import { passphrase } from '../../factories/books/joined-desks.ts';
import { receiptClock } from '../../factories/books/receipt-clock.ts';

const exchanger = join(import.meta.dirname, '../../factories/processes/exchanger.ts');

/** A desk's book, opened for a moment. */
export async function withDesk<T>(dir: string, act: (open: Opened) => Promise<T>): Promise<T> {
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

/** What is open of it. */
export type Opened = {
  readonly book: Casebook;
  readonly exchange: ReturnType<typeof exchangeOf>;
};

/** Lets a process write and exchange until it is killed in the middle of it; gives the last note it was told was kept. */
export async function writeAndKill(
  dir: string,
  caseId: string,
  how: string,
  from: number,
  ms: number,
) {
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

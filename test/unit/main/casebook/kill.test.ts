import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { holdFolder } from '#main/casebook/folder/folder-lock.ts';
import { verify } from '#main/casebook/verify/verify.ts';
import {
  begun,
  by,
  newBook,
  openCase,
  passphrase,
  unlocked,
  valueOf,
} from '../../../factories/books/book.ts';

const appender = join(import.meta.dirname, '../../../factories/processes/appender.ts');
const kills = 8;

/** Lets a process append until it is killed in the middle of it; gives the last event it was told was kept. */
async function appendAndKill(dir: string, afterMs: number): Promise<number> {
  const child = spawn(process.execPath, [appender, dir, passphrase], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NODE_NO_WARNINGS: '1' },
  });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
  });
  await once(child.stdout, 'data');
  await wait(afterMs);
  child.kill('SIGKILL');
  await once(child, 'close');
  return Number(output.trimEnd().split('\n').at(-1));
}

it('has every acknowledged event after each of many kills in the middle of appending', async () => {
  const { folder } = await newBook();
  const { dir } = folder;
  const first = await unlocked(folder);
  const { caseId } = valueOf(await first.book.execute(undefined, [openCase(1)], by));
  await first.locked.close();
  await folder.release();
  let before = 0;
  for (let kill = 0; kill < kills; kill++) {
    const acknowledged = await appendAndKill(dir, (kill * 37) % 120);
    expect(acknowledged).toBeGreaterThan(before);
    const held = valueOf(await holdFolder(dir));
    const { locked, book } = await unlocked(held);
    // One batch may have reached the disk without its answer reaching anyone.
    expect(book.seq - acknowledged).toBeGreaterThanOrEqual(0);
    expect(book.seq - acknowledged).toBeLessThanOrEqual(1);
    expect(await book.history(caseId)).toHaveLength(book.seq - begun);
    before = book.seq;
    await locked.close();
    await held.release();
  }
  expect(valueOf(await verify(dir))).toMatchObject({ ok: true, events: before });
});

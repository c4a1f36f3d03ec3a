import { writeSync } from 'node:fs';
import { holdFolder } from '#main/casebook/folder/folder-lock.ts';
import { openBook } from '#main/casebook/opening/open-book.ts';
import { receiptClock } from '../books/receipt-clock.ts';

/**
 * Run as a process of its own, to be killed: appends to the book in the folder given until then, and writes
 * the number of every acknowledged event to its output.
 */
const [dir = '', passphrase = ''] = process.argv.slice(2);
const folder = await holdFolder(dir);
if (!folder.ok) throw new Error(folder.error.code);
const locked = await openBook(folder.value);
if (!locked.ok) throw new Error(locked.error.code);
const book = await locked.value.unlock({ passphrase }, receiptClock);
if (!book.ok) throw new Error(book.error.code);
const [first] = book.value.list({ offset: 0, limit: 1 }).rows;
if (!first) throw new Error('The book has no case to append to');

for (let round = 0; ; round++) {
  const text = 'x'.repeat((round * 977) % 20_000) + '..';
  const by = { at: new Date().toISOString(), actor: 'Anna Exempel' };
  const done = await book.value.execute(first.caseId, [{ type: 'add-note', text }], by);
  if (!done.ok) throw new Error(done.error.code);
  writeSync(1, `${done.value.events.at(-1)?.seq}\n`);
}

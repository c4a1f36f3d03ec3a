import '#main/temporal.ts';
import { writeSync } from 'node:fs';
import { holdFolder } from '#main/casebook/folder/folder-lock.ts';
import { openBook } from '#main/casebook/opening/open-book.ts';
import { exchangeOf } from '../exchange/exchange.ts';
import { receiptClock } from '../books/receipt-clock.ts';

/**
 * Run as a process of its own, to be killed: writes in a case and exchanges, again and again, and says the number of every
 * note that was acknowledged. `how` is `now`, over the carrier that was chosen before, or a file to write bundles to.
 */
const [dir = '', passphrase = '', caseId = '', how = '', from = ''] = process.argv.slice(2);
const folder = await holdFolder(dir);
if (!folder.ok) throw new Error(folder.error.code);
const locked = await openBook(folder.value);
if (!locked.ok) throw new Error(locked.error.code);
const book = await locked.value.unlock({ passphrase }, receiptClock);
if (!book.ok) throw new Error(book.error.code);
const exchange = exchangeOf(book.value, { dir });
for (let nth = Number(from); ; nth++) {
  const by = { at: new Date().toISOString(), actor: book.value.settings.handler };
  const text = `anteckning ${nth} ${'x'.repeat((nth * 997) % 9_000)}`;
  const done = await book.value.execute(caseId, [{ type: 'add-note', text }], by);
  if (!done.ok) throw new Error(done.error.code);
  writeSync(1, `${nth}\n`);
  const exchanged = await (how === 'now' ? exchange.now() : exchange.writeBundle(how));
  if (!exchanged.ok) throw new Error(exchanged.error.code);
}

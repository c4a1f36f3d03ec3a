import { holdFolder } from '#main/casebook/folder/folder-lock.ts';
import { openBook } from '#main/casebook/opening/open-book.ts';
import { receiptClock } from '../books/receipt-clock.ts';

/** Run as a process whose files may only grow so far: appends until it is refused, and tells how that went. */
const [dir = '', passphrase = ''] = process.argv.slice(2);
const folder = await holdFolder(dir);
if (!folder.ok) throw new Error(folder.error.code);
const locked = await openBook(folder.value);
if (!locked.ok) throw new Error(locked.error.code);
const unlocked = await locked.value.unlock({ passphrase }, receiptClock);
if (!unlocked.ok) throw new Error(unlocked.error.code);
const book = unlocked.value;
const caseId = book.list({ offset: 0, limit: 1 }).rows[0]?.caseId ?? '';
const by = { at: '2026-10-06T08:00:00Z', actor: 'Anna Exempel' };
const write = (length: number) =>
  book.execute(caseId, [{ type: 'add-note', text: 'x'.repeat(length) }], by);

let kept = 0;
let refused = await write(3_000);
while (refused.ok) {
  kept += 1;
  refused = await write(3_000);
}
const blob = await book.keepBlob(caseId, Buffer.alloc(1_000_000));
const small = await write(10);
const told = {
  kept,
  code: refused.error.code,
  blob: blob.ok ? 'kept' : blob.error.code,
  small: small.ok,
  history: (await book.history(caseId)).length,
};
await locked.value.close();
process.stdout.write(JSON.stringify(told));

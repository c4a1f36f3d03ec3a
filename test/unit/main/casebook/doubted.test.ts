import { randomUUID } from 'node:crypto';
import { open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { isDoubted } from '#main/casebook/journal/doubt.ts';
import { flipped } from '../../../faults/healing/damages.ts';
import { by, newBook, note, openCase, unlocked, valueOf } from '../../../factories/books/book.ts';
import { storePage } from '../../../factories/books/store.ts';

const checking = { rest: async () => undefined, opens: false, mayMiss: () => false };

/** So large a journal that an opening looks over its end alone. */
async function largeBook() {
  const { folder } = await newBook();
  const store = storePage(randomUUID());
  const { locked, book } = await unlocked(folder, store.always);
  const { caseId } = valueOf(await book.execute(undefined, [openCase(1)], by));
  const text = 'ord '.repeat(100_000);
  for (let nth = 0; nth < 45; nth++) valueOf(await book.execute(caseId, [note(text)], by));
  await book.flush();
  await locked.close();
  return { folder, store, events: book.seq };
}

it('a bit flipped in the middle of a large journal is found by the check, and mended at the next opening', async () => {
  const { folder, store, events } = await largeBook();
  const path = join(folder.dir, 'journal', 'events.log');
  const whole = await readFile(path);
  expect(whole.length).toBeGreaterThan(16 * 1024 * 1024);
  const at = Math.floor(whole.length / 2);
  const file = await open(path, 'r+');
  await file.write(flipped(whole, at), at, 1, at);
  await file.close();

  const first = await unlocked(folder, store.always);
  expect(first.book.damage).toBeUndefined();
  const found = valueOf(await first.book.check(checking));
  expect(found).toMatchObject({ ok: false, faults: [{ code: 'chain-broken' }] });
  await first.locked.close();
  expect(await isDoubted(folder.dir)).toBe(true);

  const second = await unlocked(folder, store.always);
  expect(second.book.settings.incidents).toMatchObject([{ type: 'journal-healed' }]);
  expect(valueOf(await second.book.check(checking))).toMatchObject({ ok: true });
  expect(second.book.seq).toBe(events + 1);
  expect(await isDoubted(folder.dir)).toBe(false);
});

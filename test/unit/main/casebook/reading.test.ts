import { randomUUID } from 'node:crypto';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBook } from '#main/casebook/opening/open-book.ts';
import { flipped, framesAt } from '../../../faults/healing/damages.ts';
import { storedBook, type StoredBook } from '../../../faults/healing/stored-book.ts';
import { by, note, openCase, passphrase, valueOf } from '../../../factories/books/book.ts';
import { receiptClock } from '../../../factories/books/receipt-clock.ts';
import { storePage } from '../../../factories/books/store.ts';

let stored: StoredBook;
beforeAll(async () => {
  stored = await storedBook(3, 2);
});
afterAll(async () => {
  await stored.folder.release();
  await rm(stored.folder.dir, { recursive: true, force: true });
});

const journalOf = ({ folder }: StoredBook) => join(folder.dir, 'journal', 'events.log');

/** The book without some of its frames, and without a store. */
async function withoutFrames(gone: (nth: number) => boolean) {
  const kept = framesAt(stored.journal).filter((_, nth) => !gone(nth));
  const damaged = Buffer.concat([
    stored.journal.subarray(0, 32),
    ...kept.map(([from, to]) => stored.journal.subarray(from, to)),
  ]);
  await writeFile(journalOf(stored), damaged);
  const locked = valueOf(await openBook(stored.folder));
  const book = valueOf(await locked.unlock({ passphrase }, receiptClock));
  const close = async () => {
    await locked.close();
    expect(await readFile(journalOf(stored))).toEqual(damaged);
  };
  return { book, close };
}

describe('a damaged book whose damage no copy makes good', () => {
  it('opens to be read, and names the gap', async () => {
    const { book, close } = await withoutFrames((nth) => nth === 2);
    expect(book.damage?.gaps).toMatchObject([{ from: 5, to: 5 }]);
    const { rows, total } = book.list({ offset: 0, limit: 9 });
    expect(total).toBe(3);
    const histories = await Promise.all(rows.map(({ caseId }) => book.history(caseId)));
    expect(histories.reduce((sum, { length }) => sum + length, 0)).toBe(8);
    await close();
  });

  it('shows no case whose beginning is missing, and says how many there are', async () => {
    const { book, close } = await withoutFrames((nth) => nth === 1);
    expect(book.damage).toMatchObject({ unread: 1 });
    expect(book.list({ offset: 0, limit: 9 }).total).toBe(2);
    await close();
  });

  it('refuses every write, and leaves the folder as it is', async () => {
    const { book, close } = await withoutFrames((nth) => nth === 2);
    const refused = { ok: false, error: { code: 'book-read-only' } };
    const [caseId] = stored.caseIds;
    expect(await book.execute(caseId, [note('mer')], by)).toEqual(refused);
    expect(await book.execute(undefined, [openCase(9)], by)).toEqual(refused);
    expect(await book.keepBlob(caseId, Buffer.from('fil'))).toEqual(refused);
    expect(await book.changeSettings({ handler: 'Bo' }, by)).toEqual(refused);
    expect(await book.changeRules([{ type: 'incidents-read' }], by)).toEqual(refused);
    expect(await book.changeSecrets({ passphrase }, 'en annan lång fras', by)).toEqual(refused);
    expect(await book.shred([], by)).toEqual(refused);
    expect(await book.noteSeen(caseId ?? '', 'opened', by)).toEqual(refused);
    await book.flush();
    await close();
  });

  it('opens when all that it began with is gone', async () => {
    const { book, close } = await withoutFrames((nth) => nth === 0);
    expect(book.list({ offset: 0, limit: 9 }).total).toBe(3);
    expect(book.damage?.gaps).toMatchObject([{ from: 1, to: 3 }]);
    await close();
  });

  it('opens with what stands before a lost end', async () => {
    const { book, close } = await withoutFrames((nth) => nth >= 8);
    expect(book.damage?.gaps).toMatchObject([{ from: 11, to: 12 }]);
    await close();
  });

  it('opens whatever single frame is missing, with all other events', async () => {
    const frames = framesAt(stored.journal).length;
    for (let gone = 0; gone < frames; gone += 1) {
      const { book, close } = await withoutFrames((nth) => nth === gone);
      expect(book.list({ offset: 0, limit: 9 }).total).toBeGreaterThanOrEqual(2);
      await close();
    }
  });
});

describe('damage in a large batch that is the last, and that the store lacks', () => {
  let large: StoredBook;
  beforeAll(async () => {
    large = await storedBook(1, 1, 12);
  });
  afterAll(async () => {
    await large.folder.release();
    await rm(large.folder.dir, { recursive: true, force: true });
  });
  const empty = () => storePage(`empty-${randomUUID()}`).always;

  it('costs the event that is hit and no other, wherever it is, and cuts nothing', async () => {
    const [from = 0, to = 0] = framesAt(large.journal).at(-1) ?? [];
    for (let at = from; at < to; at += Math.floor((to - from) / 40)) {
      const damaged = flipped(large.journal, at, at % 8);
      await writeFile(journalOf(large), damaged);
      await writeFile(join(large.folder.dir, 'journal', 'head.json'), large.head);
      const locked = valueOf(await openBook(large.folder, empty()));
      const book = valueOf(await locked.unlock({ passphrase }, receiptClock));
      const lost = (book.damage?.gaps ?? []).reduce((sum, gap) => sum + gap.to - gap.from + 1, 0);
      expect(lost, `byte ${at - from}`).toBeLessThanOrEqual(1);
      const shown = book.list({ offset: 0, limit: 1 }).total + (book.damage?.unread ?? 0);
      expect(shown, `byte ${at - from}`).toBeGreaterThanOrEqual(12);
      await locked.close();
      const isMended = book.damage === undefined;
      const found = await readFile(journalOf(large));
      expect(found.equals(damaged)).toBe(!isMended);
    }
  });

  it('is left behind only for who has the recovery key and has been told; the bytes are kept', async () => {
    const [from = 0, to = 0] = framesAt(large.journal).at(-1) ?? [];
    const damaged = flipped(large.journal, Math.floor((from + to) / 2));
    await writeFile(journalOf(large), damaged);
    await writeFile(join(large.folder.dir, 'journal', 'head.json'), large.head);
    const locked = valueOf(await openBook(large.folder, empty()));
    const { recoveryKey } = large;
    const first = await locked.unlock({ recoveryKey }, receiptClock);
    expect(first).toMatchObject({ error: { code: 'end-unproven' } });
    expect(await readFile(journalOf(large))).toEqual(damaged);
    const book = valueOf(await locked.unlock({ recoveryKey }, receiptClock));
    expect(book.settings.incidents).toMatchObject([{ type: 'tail-lost' }]);
    await locked.close();
    const place = join(large.folder.dir, 'journal');
    const asides = (await readdir(place)).filter((name) => name.startsWith(`set-aside-${from}`));
    const kept = await Promise.all(asides.map((name) => readFile(join(place, name))));
    expect(kept).toContainEqual(damaged.subarray(from));
  });
});

it('a journal and a store that are both gone are said to be, and nothing is put in their place', async () => {
  await rm(join(stored.folder.dir, 'journal'), { recursive: true });
  expect(await openBook(stored.folder)).toMatchObject({ error: { code: 'journal-gone' } });
  await expect(readFile(journalOf(stored))).rejects.toMatchObject({ code: 'ENOENT' });
});

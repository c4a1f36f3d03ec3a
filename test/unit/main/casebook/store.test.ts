import { copyFile, cp, mkdir, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { batchesIn } from '#main/casebook/healing/batches.ts';
import { scanFolder } from '#main/casebook/journal/scan.ts';
import type { Folder } from '#main/casebook/folder/folder-lock.ts';
import { openBook, type StoreSource } from '#main/casebook/opening/open-book.ts';
import {
  begun,
  by,
  newBook,
  note,
  openCase,
  passphrase,
  tempFolder,
  unlocked,
  valueOf,
} from '../../../factories/books/book.ts';
import { framesAt } from '../../../faults/healing/damages.ts';
import { receiptClock } from '../../../factories/books/receipt-clock.ts';
import { storePage } from '../../../factories/books/store.ts';

const journalOf = ({ dir }: Folder) => join(dir, 'journal', 'events.log');
const headOf = ({ dir }: Folder) => join(dir, 'journal', 'head.json');

let page: ReturnType<typeof storePage>;
let names = 0;
beforeEach(() => {
  names += 1;
  page = storePage(`store-${names}`);
});

/** A book of one case with `notes` notes, all of it in the store as well. */
async function storedBook(notes = 3) {
  const { folder, recoveryKey } = await newBook();
  const { locked, book } = await unlocked(folder, page.always);
  const { caseId } = valueOf(await book.execute(undefined, [openCase(1)], by));
  for (let number = 0; number < notes; number++) {
    valueOf(await book.execute(caseId, [note(`note ${number}`)], by));
  }
  await locked.close();
  return { folder, recoveryKey, caseId, seq: notes + 1 + begun };
}

/** A book whose end nothing signed tells of: the passphrase alone does not open it, the recovery key does. */
async function wentOn(folder: Folder, recoveryKey: string, store: StoreSource, missing: number) {
  const locked = valueOf(await openBook(folder, store));
  const refused = { ok: false, error: { code: 'end-unproven', missing } };
  expect(await locked.unlock({ passphrase }, receiptClock)).toEqual(refused);
  return { locked, book: valueOf(await locked.unlock({ recoveryKey }, receiptClock)) };
}

/** The same where something is known to be missing: that is told first. */
async function goOnAfterTelling(folder: Folder, recoveryKey: string, seq: number) {
  const locked = valueOf(await openBook(folder, page.always));
  const told = { ok: false, error: { code: 'end-unproven', missing: 1 } };
  expect(await locked.unlock({ recoveryKey }, receiptClock)).toEqual(told);
  const book = valueOf(await locked.unlock({ recoveryKey }, receiptClock));
  expect(book.seq).toBe(seq);
  expect(book.damage).toBeUndefined();
  return { locked, book };
}

async function storedEvents(from = page) {
  const port = await from.connect();
  const { seq } = await port.head({});
  const records = await port.read({ from: 1, limit: 99_999 });
  return { seq, events: records.reduce((sum, { count }) => sum + count, 0) };
}

/** What folders of stores that were emptied hold, read as any journal: the kinds of its events. */
async function keptAside({ dir }: Folder) {
  const names = (await readdir(dir)).filter((name) => name.startsWith('aside-'));
  const journals = names.map((name) => readFile(join(dir, name, 'journal', 'events.log')));
  return (await Promise.all(journals)).map((bytes) =>
    batchesIn(bytes).flatMap((batch) => batch.map(({ link }) => link.header.type)),
  );
}

describe('the store', () => {
  it('has all that the journal has when the book is closed', async () => {
    const { seq } = await storedBook();
    expect(await storedEvents()).toEqual({ seq, events: seq });
  });

  it('fills a journal again whose tail was cut', async () => {
    const { folder, caseId, seq } = await storedBook();
    const whole = await readFile(journalOf(folder));
    for (const length of [whole.length - 1, whole.length - 700, 33, 32, 10, 0]) {
      await truncate(journalOf(folder), length);
      const { locked, book } = await unlocked(folder, page.always);
      expect(book.seq).toBeGreaterThanOrEqual(seq);
      expect(await book.history(caseId)).toHaveLength(seq - begun);
      await locked.close();
    }
  });

  it('fills a journal again whose folder was deleted', async () => {
    const { folder, caseId, seq } = await storedBook();
    await rm(join(folder.dir, 'journal'), { recursive: true });
    const { locked, book } = await unlocked(folder, page.always);
    expect(book.seq).toBe(seq + 1);
    expect(book.settings.incidents).toMatchObject([{ type: 'journal-healed', events: seq }]);
    expect(await book.history(caseId)).toHaveLength(seq - begun);
    await locked.close();
  });

  it('fills one again without any word of where it ended for who has the recovery key', async () => {
    const { folder, caseId, seq, recoveryKey } = await storedBook();
    await rm(join(folder.dir, 'journal'), { recursive: true });
    await rm(join(folder.dir, 'head-copy.json'));
    const { locked, book } = await wentOn(
      folder,
      recoveryKey,
      { ...page.always, when: 'needed' },
      0,
    );
    expect(book.settings.incidents).toMatchObject([
      { type: 'journal-healed', events: seq },
      { type: 'tail-lost', events: 0 },
    ]);
    expect(await book.history(caseId)).toHaveLength(seq - begun);
    await locked.close();
  });

  it('mends the last batch when one of its bytes has changed', async () => {
    const { folder, seq } = await storedBook();
    const whole = await readFile(journalOf(folder));
    const changed = Buffer.from(whole);
    changed[whole.length - 60] = (changed[whole.length - 60] ?? 0) ^ 1;
    await writeFile(journalOf(folder), changed);
    const { locked, book } = await unlocked(folder, page.always);
    expect(book.settings.incidents).toMatchObject([{ type: 'journal-healed', events: 1 }]);
    expect(book.seq).toBe(seq + 1);
    expect((await readFile(journalOf(folder))).subarray(0, whole.length)).toEqual(whole);
    await locked.close();
  });

  it('is asked by a command only when the journal needs it', async () => {
    const { folder } = await storedBook();
    let asked = 0;
    const needed: StoreSource = {
      when: 'needed',
      connect: () => {
        asked += 1;
        return page.connect();
      },
    };
    await (await unlocked(folder, needed)).locked.close();
    expect(asked).toBe(0);
    await truncate(journalOf(folder), 40);
    await (await unlocked(folder, needed)).locked.close();
    expect(asked).toBe(1);
  });

  it('is asked by a command when the last process died with the book open', async () => {
    const { folder, caseId, seq } = await storedBook();
    const died = await tempFolder();
    const { locked, book } = await unlocked(folder, page.always);
    const edges = [await readFile(journalOf(folder))];
    for (const text of ['one', 'two', 'three']) {
      valueOf(await book.execute(caseId, [note(text)], by));
      edges.push(await readFile(journalOf(folder)));
    }
    const onlooker = storePage(page.db.name);
    await expect.poll(async () => (await storedEvents(onlooker)).seq).toBe(seq + 3);
    await cp(folder.dir, died.dir, { recursive: true });
    await locked.close();
    const head = await readFile(headOf(died));
    // A journal that ends where a batch ended looks whole: nothing in it tells that more was acknowledged.
    for (const edge of edges) {
      await writeFile(journalOf(died), edge);
      await writeFile(headOf(died), head);
      const again = await unlocked(died, { ...page.always, when: 'needed' });
      expect(await again.book.history(caseId)).toHaveLength(seq - begun + 3);
      await again.locked.close();
    }
  });

  it('catches up when it has fallen behind', async () => {
    const { folder, caseId, seq } = await storedBook();
    const { locked, book } = await unlocked(folder);
    for (let number = 0; number < 70; number++)
      valueOf(await book.execute(caseId, [note('n')], by));
    await locked.close();
    expect(await storedEvents()).toEqual({ seq, events: seq });
    await (await unlocked(folder, page.always)).locked.close();
    expect(await storedEvents()).toEqual({ seq: seq + 70, events: seq + 70 });
  });

  it('is filled whole when it was emptied', async () => {
    const { folder, seq } = await storedBook();
    await page.db.delete();
    await page.db.open();
    const { locked, book } = await unlocked(folder, page.always);
    expect(book.seq).toBe(seq);
    await locked.close();
    expect(await storedEvents()).toEqual({ seq, events: seq });
  });

  it('is emptied and filled again when it holds another book', async () => {
    const { seq } = await storedBook(5);
    const { folder } = await newBook();
    const { locked, book } = await unlocked(folder, page.always);
    expect(book.seq).toBe(begun);
    await locked.close();
    expect(await storedEvents()).toEqual({ seq: begun, events: begun });
    expect((await keptAside(folder)).map(({ length }) => length)).toEqual([seq]);
  });

  it('is emptied and filled again when it went another way', async () => {
    const { folder, caseId, seq } = await storedBook();
    const [journal, head] = [journalOf(folder), headOf(folder)];
    await copyFile(journal, `${journal}.early`);
    await copyFile(head, `${head}.early`);
    const one = await unlocked(folder, page.always);
    valueOf(await one.book.execute(caseId, [note('one way'), note('on')], by));
    await one.locked.close();
    await copyFile(`${journal}.early`, journal);
    await copyFile(`${head}.early`, head);
    const other = await unlocked(folder);
    valueOf(await other.book.execute(caseId, [note('other way')], by));
    await other.locked.close();
    const { locked, book } = await unlocked(folder, page.always);
    expect((await book.history(caseId)).at(-1)?.event).toMatchObject({ text: 'other way' });
    await locked.close();
    expect(await storedEvents()).toEqual({ seq: seq + 1, events: seq + 1 });
    const [kept] = await keptAside(folder);
    expect(kept).toHaveLength(seq + 2);
    expect(kept?.slice(-2)).toEqual(['note-added', 'note-added']);
  });

  it('is not emptied while what it has cannot be kept, and kept once however often emptying fails', async () => {
    const { seq } = await storedBook(5);
    const { folder } = await newBook();
    const fails = () => Promise.reject(new Error('no'));
    for (const failing of [{ read: fails }, { clear: fails }, { clear: fails }]) {
      const store: StoreSource = {
        connect: async () => ({ ...(await page.connect()), ...failing }),
        when: 'always',
      };
      await (await unlocked(folder, store)).locked.close();
      expect(await storedEvents()).toEqual({ seq, events: seq });
    }
    expect(await keptAside(folder)).toHaveLength(1);
  });

  it('that was being kept aside when the app was killed leaves nothing half done; what was kept stays', async () => {
    const { folder } = await storedBook();
    for (const name of ['aside-begun-0badcafe', 'aside-second-copy-0123456789abcdef']) {
      await mkdir(join(folder.dir, name, 'journal'), { recursive: true });
    }
    await (await unlocked(folder, page.always)).locked.close();
    const left = (await readdir(folder.dir)).filter((name) => name.startsWith('aside-'));
    expect(left).toEqual(['aside-second-copy-0123456789abcdef']);
  });

  it('is kept aside as a journal that is whole, and with records that cannot be read', async () => {
    const { seq } = await storedBook(5);
    const { folder } = await newBook();
    const port = await page.connect();
    const head = await port.head({});
    const torn = { first: seq + 1, count: 1, bytes: new TextEncoder().encode('torn record') };
    await port.append({ records: [torn], head: { ...head, seq: seq + 1 } });
    await (await unlocked(folder, page.always)).locked.close();
    expect((await keptAside(folder)).map(({ length }) => length)).toEqual([seq]);
    const aside = (await readdir(folder.dir)).find((name) => name.startsWith('aside-')) ?? '';
    const dir = join(folder.dir, aside);
    expect(await scanFolder(dir, head.bookId, () => undefined)).toMatchObject({ position: seq });
    expect(await readFile(journalOf({ ...folder, dir }), 'latin1')).toContain('torn record');
  });

  it('that has nothing to give lets who has the recovery key open the book, with a note of what was lost', async () => {
    const { folder, seq, recoveryKey } = await storedBook();
    await page.db.delete();
    await page.db.open();
    const cut = (await readFile(journalOf(folder))).subarray(0, -70);
    await writeFile(journalOf(folder), cut);
    const reading = await unlocked(folder, page.always);
    await reading.locked.close();
    expect(await readFile(journalOf(folder))).toEqual(cut);
    const { locked } = await goOnAfterTelling(folder, recoveryKey, seq);
    await locked.close();
    const again = await unlocked(folder, page.always);
    await again.locked.close();
    const headers = (await readFile(journalOf(folder)))
      .toString('latin1')
      .match(/"type":"[a-z-]+"/g);
    expect(headers?.at(-1)).toBe('"type":"tail-lost"');
  });

  it('that lacks what a whole frame held has the book opened to be read, and with the recovery key gone on with', async () => {
    const { folder, recoveryKey, caseId, seq } = await storedBook();
    await page.db.delete();
    await page.db.open();
    const whole = await readFile(journalOf(folder));
    const [from = 0] = framesAt(whole).at(-1) ?? [];
    await writeFile(journalOf(folder), whole.subarray(0, from));
    const reading = await unlocked(folder, page.always);
    expect(reading.book.damage?.gaps).toMatchObject([{ from: seq, to: seq }]);
    expect(await reading.book.history(caseId)).toHaveLength(seq - begun - 1);
    await reading.locked.close();
    const { locked, book } = await goOnAfterTelling(folder, recoveryKey, seq);
    expect(book.settings.incidents).toMatchObject([{ type: 'tail-lost', events: 1 }]);
    await locked.close();
  });

  it('that cannot be reached does not keep a whole journal shut', async () => {
    const { folder, seq } = await storedBook();
    const broken: StoreSource = { when: 'always', connect: () => Promise.reject(new Error('no')) };
    const { locked, book } = await unlocked(folder, broken);
    expect(book.seq).toBe(seq);
    await locked.close();
    await truncate(journalOf(folder), 40);
    expect(await openBook(folder, broken)).toMatchObject({ error: { code: 'journal-gone' } });
  });

  it('that breaks off while it heals keeps the book shut, and heals it the next time', async () => {
    const { folder, seq } = await storedBook();
    await truncate(journalOf(folder), 40);
    const port = await page.connect();
    const read = () => Promise.reject(new Error('gone'));
    const breaking: StoreSource = { when: 'always', connect: async () => ({ ...port, read }) };
    expect(await openBook(folder, breaking)).toMatchObject({ error: { code: 'book-damaged' } });
    const { locked, book } = await unlocked(folder, page.always);
    expect(book.seq).toBe(seq + 1);
    await locked.close();
  });

  it('takes over the snapshot that work without a store has left in files', async () => {
    const { folder } = await newBook();
    const alone = await unlocked(folder);
    valueOf(await alone.book.execute(undefined, [openCase(1)], by));
    await alone.book.flush();
    await alone.locked.close();
    const { locked, book } = await unlocked(folder, page.always);
    await book.flush();
    expect(book.list({ offset: 0, limit: 9 }).total).toBe(1);
    await locked.close();
    const port = await page.connect();
    expect(await port.readSnapshot({})).toHaveLength(5);
  });
});

// Before Dexie, which looks for IndexedDB as it is loaded.
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { LogRecord } from '#shared/store-wire.ts';
import { StoreDb } from '../../../../src/renderer/store/db.ts';
import { storePage } from '../../../factories/books/store.ts';

const hash = new Uint8Array(32).fill(7);
const head = (seq: number) => ({ bookId: 'book', seq, hash });
const record = (first: number, count = 1): LogRecord => ({
  first,
  count,
  bytes: new Uint8Array(Array.from({ length: count }, (_, at) => (first + at) % 256)),
});
const spread = (records: readonly LogRecord[]) => records.flatMap(({ bytes }) => [...bytes]);

let page: ReturnType<typeof storePage>;
let names = 0;
beforeEach(() => {
  names += 1;
  page = storePage(`log-${names}`);
});

describe('the store page', () => {
  it('has an empty head before anything is in it', async () => {
    const port = await page.connect();
    expect(await port.head({})).toEqual({ bookId: '', seq: 0, hash: new Uint8Array() });
  });

  it('gives back what was appended, from the record that holds the event asked for', async () => {
    const port = await page.connect();
    await port.append({ records: [record(1, 3), record(4)], head: head(4) });
    await port.append({ records: [record(5)], head: head(5) });
    expect(await port.head({})).toEqual(head(5));
    expect(await port.read({ from: 2, limit: 2 })).toEqual([record(1, 3), record(4)]);
    expect(await port.read({ from: 5, limit: 9 })).toEqual([record(5)]);
    expect(await port.read({ from: 6, limit: 9 })).toEqual([record(5)]);
  });

  it('refuses records that do not follow, and keeps nothing of them', async () => {
    const port = await page.connect();
    await port.append({ records: [record(1)], head: head(1) });
    const gap = port.append({ records: [record(3)], head: head(3) });
    await expect(gap).rejects.toThrow('RangeError');
    const again = port.append({ records: [record(1)], head: head(1) });
    await expect(again).rejects.toThrow('RangeError');
    expect(await port.head({})).toEqual(head(1));
    expect(await port.read({ from: 1, limit: 9 })).toHaveLength(1);
  });

  it('joins small records to full ones, in order, and reads the same afterwards', async () => {
    const port = await page.connect();
    const singles = Array.from({ length: 150 }, (_, at) => record(at + 1));
    for (const single of singles) {
      await port.append({ records: [single], head: head(single.first) });
    }
    await port.compact({});
    const joined = await port.read({ from: 1, limit: 999 });
    expect(joined.map(({ first, count }) => [first, count])).toEqual([
      [1, 64],
      [65, 64],
      ...Array.from({ length: 22 }, (_, at) => [129 + at, 1]),
    ]);
    expect(spread(joined)).toEqual(spread(singles));
    await port.append({ records: [record(151, 64)], head: head(214) });
    await port.compact({});
    const more = await port.read({ from: 129, limit: 999 });
    expect(more.map(({ first, count }) => [first, count])).toEqual([[129, 86]]);
  });

  it('replaces the snapshot whole', async () => {
    const port = await page.connect();
    expect(await port.readSnapshot({})).toEqual([]);
    await port.writeSnapshot({ chunks: [1, 2, 3].map((n) => new Uint8Array([n])) });
    await port.writeSnapshot({ chunks: [new Uint8Array([9])] });
    expect(await port.readSnapshot({})).toEqual([new Uint8Array([9])]);
  });

  it('forgets everything when it is cleared', async () => {
    const port = await page.connect();
    await port.append({ records: [record(1)], head: head(1) });
    await port.writeSnapshot({ chunks: [new Uint8Array([9])] });
    await port.clear({});
    expect(await port.head({})).toMatchObject({ bookId: '', seq: 0 });
    expect(await port.read({ from: 1, limit: 9 })).toEqual([]);
    expect(await port.readSnapshot({})).toEqual([]);
  });

  it('writes strictly, in tables without an index', async () => {
    await page.db.open();
    expect(page.db._options.chromeTransactionDurability).toBe('strict');
    expect(page.db.tables.map(({ name, schema }) => [name, schema.indexes.length])).toEqual([
      ['log', 0],
      ['snap', 0],
      ['meta', 0],
    ]);
  });

  it('opens what an earlier page of the same version wrote', async () => {
    const port = await page.connect();
    await port.append({ records: [record(1)], head: head(1) });
    page.db.close();
    const later = new StoreDb(page.db.name);
    expect(await later.log.count()).toBe(1);
    later.close();
  });
});

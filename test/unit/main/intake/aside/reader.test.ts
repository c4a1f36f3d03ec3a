import { afterEach, expect, test } from 'vitest';
import { readAside, readEmailAside } from '#main/intake/aside/read-aside.ts';
import { reader } from '#main/intake/aside/reader.ts';
import { limitsFor } from '#main/intake/aside/reading-limits.ts';

afterEach(() => reader.end());

const table = { name: 'a.csv', bytes: Buffer.from('Namn;Ort\nAlva;A\n') };
/** Keeps any machine busy for seconds, and takes gigabytes. */
const heavy = { name: 'b.csv', bytes: Buffer.from('a;b;c;d;e;f;g;h;i;j\n'.repeat(1_500_000)) };
const generous = limitsFor(heavy.bytes.length);

test('a reading that takes too long is ended with the limit it met, and the next one goes on', async () => {
  const slow = reader.read('collected', heavy, { ...generous, seconds: 0.3 });
  const next = readAside(table);
  expect(await slow).toEqual({ ok: false, error: { code: 'reading-too-slow', seconds: 0.3 } });
  expect(await next).toMatchObject({ ok: true, value: { mediaType: 'text/csv' } });
});

test('a reading that takes too much memory is ended with the limit it met, and the next one goes on', async () => {
  const greedy = reader.read('collected', heavy, { ...generous, megabytes: 300 });
  const next = readAside(table);
  expect(await greedy).toEqual({ ok: false, error: { code: 'reading-broke-off', megabytes: 300 } });
  expect(await next).toMatchObject({ ok: true });
});

test('orders are carried out one after the other and answered each with its own', async () => {
  const files = ['Ett', 'Två', 'Tre'].map((name) => ({
    name: `${name}.csv`,
    bytes: Buffer.from(`Namn\n${name}\n`),
  }));
  const read = await Promise.all(files.map((file) => readAside(file)));
  expect(read).toMatchObject(
    ['Ett', 'Två', 'Tre'].map((name) => ({ value: { tables: [{ name }] } })),
  );
});

test('who waits is answered that the book is locked when reading is ended, and reading begins anew', async () => {
  const now = '2026-11-22T08:00:00Z';
  const running = reader.read('collected', heavy, generous);
  const waiting = readEmailAside({ ...table, modifiedAt: now }, { now, zone: 'Europe/Stockholm' });
  reader.end();
  const locked = { ok: false, error: { code: 'book-locked' } };
  expect(await running).toEqual(locked);
  expect(await waiting).toEqual(locked);
  expect(await readAside(table)).toMatchObject({ ok: true });
});

test('one that waits for its turn stops at once', async () => {
  const running = reader.read('collected', heavy, { ...generous, seconds: 1 });
  const stopper = new AbortController();
  const waiting = readAside(table, { signal: stopper.signal });
  stopper.abort(new Error('stopped'));
  await expect(waiting).rejects.toThrow('stopped');
  expect(await running).toMatchObject({ ok: false });
});

import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openBundle } from '#main/carrier/bundle/read-bundle.ts';
import { writeBundle } from '#main/carrier/bundle/write-bundle.ts';
import { seededRandom } from '#main/sample/random.ts';
import { valueOf } from '../../../factories/books/book.ts';
import {
  bookId,
  desks,
  emptyFolder,
  otherBookId,
  runOf,
} from '../../../factories/exchange/carriers.ts';

async function bundle() {
  const dir = await emptyFolder();
  const path = join(dir, 'bok.ombud');
  const made = valueOf(await writeBundle(path, bookId));
  for (const { name, bytes } of [runOf(desks.anna, 1, 2), runOf(desks.bo, 1, 9)]) {
    valueOf(await made.put(name, bytes));
  }
  valueOf(await made.keep());
  await made.close();
  return { dir, path, bytes: await readFile(path) };
}
const codeOf = async (path: string, id = bookId) => {
  const opened = await openBundle(path, id);
  if (opened.ok) await opened.value.close();
  return opened.ok ? 'ok' : opened.error.code;
};

it('stands in its place when it is kept, and leaves nothing when it is not', async () => {
  const dir = await emptyFolder();
  const path = join(dir, 'bok.ombud');
  await writeFile(path, 'den förra');
  const made = valueOf(await writeBundle(path, bookId));
  const { name, bytes } = runOf(desks.anna, 1, 2);
  valueOf(await made.put(name, bytes));
  await made.close();
  expect(await readdir(dir)).toEqual(['bok.ombud']);
  expect(await readFile(path, 'utf8')).toBe('den förra');
});

it('is refused when it is not there, is a folder, or is of another book or a newer version', async () => {
  const { dir, path, bytes } = await bundle();
  expect(await codeOf(join(dir, 'no'))).toBe('carrier-missing');
  expect(await codeOf(dir)).toBe('carrier-missing');
  expect(await writeBundle(dir, bookId)).toMatchObject({ error: { code: 'carrier-missing' } });
  expect(await codeOf(path, otherBookId)).toBe('carrier-other-book');
  bytes.writeUInt8(2, 4);
  await writeFile(path, bytes);
  expect(await codeOf(path)).toBe('carrier-newer');
});

it('is refused at whatever length it was cut', async () => {
  const { path, bytes } = await bundle();
  for (let length = 0; length < bytes.length; length++) {
    await writeFile(path, bytes.subarray(0, length));
    expect(await codeOf(path)).toBe('carrier-damaged');
  }
});

it('is refused, and never opens otherwise, whatever byte of it was changed', async () => {
  const { path, bytes } = await bundle();
  const random = seededRandom(5);
  for (let round = 0; round < 300; round++) {
    const at = random.between(0, bytes.length - 1);
    const changed = Buffer.from(bytes);
    changed.writeUInt8(changed.readUInt8(at) ^ random.between(1, 255), at);
    await writeFile(path, changed);
    expect(['carrier-damaged', 'carrier-newer', 'carrier-other-book']).toContain(
      await codeOf(path),
    );
  }
});

it('says so when it cannot be written there', async () => {
  expect(await writeBundle('/proc/nowhere/bok.ombud', bookId)).toMatchObject({
    error: { code: 'carrier-missing' },
  });
});

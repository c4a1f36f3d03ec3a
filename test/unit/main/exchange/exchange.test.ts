import { randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { by, note, openCase, valueOf } from '../../../factories/books/book.ts';
import { exchangeOf } from '../../../factories/exchange/exchange.ts';
import { objectsIn, twoOver } from '../../../factories/exchange/two-over.ts';

const figureOf = () => ({ kind: 'access', received: '2026-10', extended: false }) as const;
const rule = { rule: 'Gallring efter två år', figureOf };

it('brings cases, their keys and files to the other desk, and what is written there back', async () => {
  const { anna, bo } = await twoOver();
  const { caseId } = valueOf(await anna.book.execute(undefined, [openCase(1)], by));
  expect(valueOf(await anna.exchange.now()).sent.events).toBeGreaterThan(0);
  const taken = valueOf(await bo.exchange.now());
  expect(taken).toMatchObject({ refused: [], waiting: [], warnings: [] });
  expect(bo.book.list({ offset: 0, limit: 9 }).rows[0]?.requester).toBe('Prov Person 1');
  valueOf(await bo.book.execute(caseId, [note('Från Bo')], by));
  valueOf(await bo.exchange.now());
  valueOf(await anna.exchange.now());
  expect(JSON.stringify(await anna.book.history(caseId))).toContain('Från Bo');
  expect(await anna.book.history(caseId)).toEqual(await bo.book.history(caseId));
  expect(valueOf(await anna.exchange.now())).toMatchObject({
    sent: { events: 0, blobs: 0 },
    received: { events: 0, blobs: 0 },
    desks: [{ desk: bo.desk, officer: 'Bo Exempel' }],
  });
});

it('puts no more than what is new, whatever the book holds', async () => {
  const { dir, anna } = await twoOver();
  const { caseId } = valueOf(await anna.book.execute(undefined, [openCase(1)], by));
  valueOf(await anna.exchange.now());
  const before = await objectsIn(dir, 'log', anna.desk);
  valueOf(await anna.book.execute(caseId, [note('En till')], by));
  expect(valueOf(await anna.exchange.now()).sent.events).toBe(1);
  const after = await objectsIn(dir, 'log', anna.desk);
  expect(after).toHaveLength(before.length + 1);
  // Another life of the desk knows what it has put.
  const again = exchangeOf(anna.book, anna.folder);
  expect(valueOf(await again.now()).sent.events).toBe(0);
});

it('brings files of a case byte for byte, and awaits one that has not come', async () => {
  const { dir, anna, bo } = await twoOver();
  const { caseId } = valueOf(await anna.book.execute(undefined, [openCase(1)], by));
  const bytes = randomBytes(50_000);
  const kept = valueOf(await anna.book.keepBlob(caseId, bytes));
  const { blob, sha256, size } = kept;
  const document = {
    id: 'bilaga',
    name: 'bilaga.pdf',
    mediaType: 'application/pdf',
    size,
    sha256,
    blob,
  };
  valueOf(await anna.book.execute(caseId, [{ type: 'attach-file', document, note: '' }], by));
  expect(valueOf(await anna.exchange.now()).sent.blobs).toBe(1);
  const [lies, aside] = [join(dir, 'blobs', blob), join(dir, 'aside')];
  await rename(lies, aside);
  expect(valueOf(await bo.exchange.now()).warnings).toEqual([{ code: 'files-awaited', count: 1 }]);
  expect(await bo.book.readBlob(caseId, blob)).toMatchObject({
    error: { code: 'document-missing' },
  });
  await rename(aside, lies);
  expect(valueOf(await bo.exchange.now())).toMatchObject({ received: { blobs: 1 }, warnings: [] });
  expect(Buffer.from(valueOf(await bo.book.readBlob(caseId, blob))).equals(bytes)).toBe(true);
});

it('carries out on every desk what one has disposed of, says so, and leaves no key of it in the carrier', async () => {
  const { dir, anna, bo } = await twoOver();
  const [one, other] = [openCase(1), openCase(2)];
  const gone = valueOf(await anna.book.execute(undefined, [one], by));
  const stays = valueOf(await anna.book.execute(undefined, [other], by));
  valueOf(await anna.exchange.now());
  valueOf(await bo.exchange.now());
  expect(bo.book.copy.hasKey(gone.caseId)).toBe(true);
  valueOf(
    await anna.book.execute(
      gone.caseId,
      [{ type: 'close', outcome: 'withdrawn', note: 'Drog tillbaka.' }],
      by,
    ),
  );
  valueOf(await anna.book.shred([{ caseId: gone.caseId, ...rule }], by));
  const before = await objectsIn(dir, 'keys', anna.desk);
  valueOf(await anna.exchange.now());
  const after = await objectsIn(dir, 'keys', anna.desk);
  expect(after).not.toEqual(before);
  valueOf(await bo.exchange.now());
  expect(bo.book.copy.hasKey(gone.caseId)).toBe(false);
  expect(bo.book.copy.hasKey(stays.caseId)).toBe(true);
  expect(bo.book.list({ offset: 0, limit: 9 }).total).toBe(1);
  valueOf(await anna.exchange.now());
  const types = [...anna.book.log(bo.desk, 1)].map(({ link }) => link.header.type);
  expect(types).toContain('shredding-carried');
  expect(anna.book.disposals).toMatchObject([{ carried: [{ desk: bo.desk }] }]);
  expect((await readdir(join(dir, 'blobs')).catch(() => [])).length).toBe(0);
});

it('puts again what the carrier was rolled back to before, and says so', async () => {
  const { dir, anna, bo } = await twoOver();
  const { caseId } = valueOf(await anna.book.execute(undefined, [openCase(1)], by));
  valueOf(await anna.exchange.now());
  valueOf(await anna.book.execute(caseId, [note('Efter kopian')], by));
  valueOf(await anna.exchange.now());
  const last = (await objectsIn(dir, 'log', anna.desk)).at(-1) ?? '';
  await rm(last);
  for (const parcel of await objectsIn(dir, 'keys', anna.desk)) await rm(parcel);
  expect(valueOf(await anna.exchange.now()).warnings).toMatchObject([{ code: 'carrier-lost' }]);
  valueOf(await bo.exchange.now());
  expect(await bo.book.history(caseId)).toEqual(await anna.book.history(caseId));
  expect(valueOf(await anna.exchange.now()).warnings).toEqual([]);
});

it('does not take another carrier for one that has been sent to, where the disk ends in between', async () => {
  const { dir, anna } = await twoOver();
  valueOf(await anna.book.execute(undefined, [openCase(1)], by));
  valueOf(await anna.exchange.now());
  const memory = join(anna.folder.dir, 'exchange.sealed');
  const kept = await readFile(memory);
  await rm(memory);
  await mkdir(join(memory, 'in the way'), { recursive: true });
  const other = { kind: 'folder', dir: `${dir}-other` } as const;
  await mkdir(other.dir);
  onTestFinished(() => rm(other.dir, { recursive: true }));
  expect(await anna.exchange.choose(other)).toMatchObject({ error: { code: 'folder-unusable' } });
  await rm(memory, { recursive: true });
  await writeFile(memory, kept);
  expect(await anna.exchange.chosen()).toEqual({ kind: 'folder', dir });
});

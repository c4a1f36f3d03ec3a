import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { readName } from '#main/carrier/names.ts';
import { openObject } from '#main/exchange/objects/sealed-object.ts';
import { decodeParcel } from '#main/vault/cases/parcel.ts';
import { by, note, openCase, valueOf } from '../../../factories/book.ts';
import { emptyFolder } from '../../../factories/carriers.ts';
import { exchangeOf } from '../../../factories/exchange.ts';
import { openedBy } from '../../../factories/invited.ts';
import { joinedDesks, passphrase } from '../../../factories/joined-desks.ts';
import { objectsIn } from '../../../factories/two-over.ts';

/** A lead and two colleagues who all have a case, made confidential for the lead and the first colleague. */
async function confinedApart() {
  const dir = await emptyFolder();
  const desks = [];
  for (const folder of await joinedDesks(await emptyFolder(), 3)) {
    onTestFinished(() => folder.release());
    const { book } = await openedBy(folder, { passphrase });
    const exchange = exchangeOf(book, folder);
    valueOf(await exchange.choose({ kind: 'folder', dir }));
    desks.push({ book, exchange });
  }
  const [lead, named, other] = desks;
  if (!lead || !named || !other) throw new Error('Three desks');
  const all = async (...these: (typeof lead)[]) => {
    for (const desk of these) valueOf(await desk.exchange.now());
  };
  const { caseId } = valueOf(await lead.book.execute(undefined, [openCase(1)], by));
  await all(lead, named, other, lead, named, other);
  expect(other.book.summary(caseId)).toBeDefined();
  const officers = [lead, named].map(({ book }) => book.atWork.officer);
  valueOf(await lead.book.confine({ caseId, officers, reason: 'Gäller en chef' }, by));
  valueOf(await lead.book.execute(caseId, [note('Känsligt')], by));
  return { dir, lead, named, other, all, caseId };
}

for (const order of ['named', 'other'] as const) {
  it(`opens a confidential case for who is named and nobody else, ${order} first`, async () => {
    const { dir, lead, named, other, all, caseId } = await confinedApart();
    await all(lead, ...(order === 'named' ? [named, other] : [other, named]));
    await all(lead, named, other);
    expect(await named.book.history(caseId)).toEqual(await lead.book.history(caseId));
    expect(await named.book.history(caseId)).toHaveLength(2);
    expect(await other.book.history(caseId)).toEqual([]);
    expect(other.book.list({ search: 'Begäran', offset: 0, limit: 10 }).total).toBe(0);
    expect(other.book.confidential).toMatchObject([{ caseId }]);
    const { copy } = other.book;
    expect(copy.hasKey(caseId)).toBe(false);
    const { desk } = lead.book.atWork;
    const objects = await objectsIn(dir, 'keys', desk);
    expect(objects.length).toBeGreaterThan(0);
    for (const path of objects) {
      const what = readName(`keys/${desk}/${basename(path)}`);
      if (!what) throw new Error('A name');
      const opened = openObject(copy.bookId, what, await readFile(path), (epoch) =>
        copy.carrierKey(epoch),
      );
      const parcel = opened.state === 'open' ? decodeParcel(opened.plain) : undefined;
      expect(parcel?.cases.map((one) => one.caseId)).not.toContain(caseId);
      expect(parcel?.confined.map(({ officer }) => officer)).not.toContain(
        other.book.atWork.officer,
      );
    }
  });
}

it('brings by a bundle, passed on by who is not named, what the named open', async () => {
  const { lead, named, other, caseId } = await confinedApart();
  const path = join(await emptyFolder(), 'bundle');
  valueOf(await lead.exchange.writeBundle(path));
  valueOf(await other.exchange.readBundle(path));
  expect(await other.book.history(caseId)).toEqual([]);
  const onwards = join(await emptyFolder(), 'onwards');
  valueOf(await other.exchange.writeBundle(onwards));
  valueOf(await named.exchange.readBundle(onwards));
  expect(await named.book.history(caseId)).toHaveLength(2);
});

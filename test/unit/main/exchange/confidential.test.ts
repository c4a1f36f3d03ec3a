import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { expect, it } from 'vitest';
import { readName } from '#main/carrier/names.ts';
import { openObject } from '#main/exchange/objects/sealed-object.ts';
import { decodeParcel } from '#main/vault/cases/parcel.ts';
import { valueOf } from '../../../factories/books/book.ts';
import { emptyFolder } from '../../../factories/exchange/carriers.ts';
import { allOf, confinedApart } from '../../../factories/books/confined-apart.ts';
import { objectsIn } from '../../../factories/exchange/two-over.ts';

for (const order of ['named', 'other'] as const) {
  it(`opens a confidential case for who is named and nobody else, ${order} first`, async () => {
    const { dir, lead, named, other, caseId } = await confinedApart();
    await allOf(lead, ...(order === 'named' ? [named, other] : [other, named]));
    expect(await named.book.history(caseId)).toEqual(await lead.book.history(caseId));
    expect(await named.book.history(caseId)).toHaveLength(3);
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
  expect(await named.book.history(caseId)).toHaveLength(3);
});

import { randomBytes } from 'node:crypto';
import { expect, it } from 'vitest';
import { by, openCase, valueOf } from '../../../factories/books/book.ts';
import { withdrawn } from '../../../factories/cases/case.ts';
import { present } from '../../../factories/books/present.ts';
import { twoOver } from '../../../factories/exchange/two-over.ts';

/** A closed case with a file at both desks; the data are disposed of at one, and a hold is placed at the other. */
async function disposedAgainstHold() {
  const { anna, bo } = await twoOver();
  const exchanged = async () => {
    for (const one of [anna, bo, anna, bo]) valueOf(await one.exchange.now());
  };
  const { caseId } = valueOf(await anna.book.execute(undefined, [openCase(1)], by));
  const bytes = randomBytes(5_000);
  const kept = valueOf(await anna.book.keepBlob(caseId, bytes));
  const { blob } = kept;
  const document = { ...kept, id: 'd1', name: 'data.csv', mediaType: 'text/csv' };
  const tables = [{ name: 'Kontakter', columns: ['Namn'], rows: 1 }];
  const collect = { type: 'collect-data', system: 'CRM', document, tables } as const;
  valueOf(await anna.book.execute(caseId, [collect, ...withdrawn], by));
  await exchanged();
  valueOf(await anna.book.execute(caseId, [{ type: 'dispose-data', rule: 'Två år' }], by));
  valueOf(await bo.book.execute(caseId, [{ type: 'place-hold', reason: 'Tillsyn' }], by));
  await exchanged();
  return { anna, bo, caseId, blob, bytes, exchanged };
}

it('a hold placed at another desk while data were disposed of keeps them there, and both are shown', async () => {
  const { anna, bo, caseId, blob, bytes } = await disposedAgainstHold();
  for (const { book } of [anna, bo]) {
    const made = present(await book.case(caseId));
    expect(made.hold).toBeDefined();
    expect(made.collections).toHaveLength(1);
    expect(made.clashes.map(({ kind }) => kind)).toEqual(['disposed-against']);
  }
  expect(Buffer.from(valueOf(await bo.book.readBlob(caseId, blob))).equals(bytes)).toBe(true);
  expect(bo.book.copy.disposedSince(0).files).toEqual([]);
});

it('what was held is gone on both once the disposal is chosen', async () => {
  const { anna, bo, caseId, blob, exchanged } = await disposedAgainstHold();
  const clash = present((await bo.book.case(caseId))?.clashes[0]);
  const disposal = present(
    clash.sides.find(({ events }) => events.some(({ event }) => event.type === 'data-disposed')),
  );
  const choice = { type: 'settle-clash', clash: clash.id, side: disposal.events[0].key } as const;
  valueOf(await bo.book.execute(caseId, [{ ...choice, reason: 'Tillsynen gällde annat' }], by));
  await exchanged();
  for (const { book } of [anna, bo]) {
    expect(present(await book.case(caseId)).collections).toEqual([]);
    expect((await book.readBlob(caseId, blob)).ok).toBe(false);
  }
});

import { expect, it } from 'vitest';
import { by, note, openCase, unlocked, valueOf } from '../../../factories/books/book.ts';
import { exchangeOf } from '../../../factories/exchange/exchange.ts';
import { signedBy } from '../../../factories/books/signed-by.ts';
import { twoOver } from '../../../factories/exchange/two-over.ts';

const at = (instant: string) => ({ ...by, at: instant });
const day = 24 * 60;

it('a clock a day ahead is told of, hinders nothing, and is told of no more once it is set right', async () => {
  const { anna, bo } = await twoOver();
  valueOf(await bo.book.execute(undefined, [openCase(1)], at('2026-10-07T08:00:00Z')));
  valueOf(await bo.exchange.now());
  const ahead = { code: 'clock-ahead', desk: bo.desk, minutes: day };
  expect(valueOf(await anna.exchange.now()).warnings).toEqual([ahead]);
  expect(anna.book.list({ offset: 0, limit: 9 }).total).toBe(1);
  valueOf(await bo.book.execute(undefined, [openCase(2)], at('2026-10-06T08:00:00Z')));
  valueOf(await bo.exchange.now());
  expect(valueOf(await anna.exchange.now()).warnings).toEqual([]);
});

it('a clock a day behind is told of where it stands and elsewhere', async () => {
  const { anna, bo } = await twoOver();
  const { caseId } = valueOf(await anna.book.execute(undefined, [openCase(1)], by));
  valueOf(await anna.exchange.now());
  valueOf(await bo.exchange.now());
  valueOf(await bo.book.execute(caseId, [note('igår?')], at('2026-10-05T08:00:00Z')));
  const behind = { desk: bo.desk, minutes: day };
  expect(valueOf(await bo.exchange.now()).warnings).toEqual([
    { code: 'own-clock-behind', ...behind },
  ]);
  expect(valueOf(await anna.exchange.now()).warnings).toEqual([
    { code: 'clock-behind', ...behind },
  ]);
  expect(JSON.stringify(await anna.book.history(caseId))).toContain('igår?');
  valueOf(await bo.book.execute(caseId, [note('rättad')], at('2026-10-06T08:01:00Z')));
  for (const { exchange } of [bo, anna]) {
    expect(valueOf(await exchange.now()).warnings).toEqual([]);
  }
});

it.each(['2036-10-06T08:00:00Z', '9999-10-06T08:00:00Z'])(
  'a clock that says %s spoils no order: cause stays before effect, silence is seen, both books open',
  async (future) => {
    const { anna, bo } = await twoOver();
    const { caseId } = valueOf(await bo.book.execute(undefined, [openCase(1)], at(future)));
    valueOf(await bo.book.execute(caseId, [note('framtid')], at(future)));
    valueOf(await bo.exchange.now());
    valueOf(await anna.exchange.now());
    valueOf(await anna.book.execute(caseId, [note('svar')], by));
    valueOf(await anna.exchange.now());
    valueOf(await bo.exchange.now());
    // Set right, the desk is heard of when it wrote, and no desk that followed it is called wrong.
    valueOf(await bo.book.execute(caseId, [note('rättad')], at('2026-10-06T08:00:10Z')));
    valueOf(await bo.exchange.now());
    const met = valueOf(await anna.exchange.now());
    expect(met.warnings).toEqual([]);
    expect(met.desks).toMatchObject([{ lastHeard: '2026-10-06T08:00:00.000Z' }]);
    const later = exchangeOf(anna.book, anna.folder, () => '2026-10-20T08:00:00Z');
    expect((await later.show()).desks).toMatchObject([{ isSilent: true }]);
    const texts = (await anna.book.history(caseId)).flatMap(({ event }) =>
      'text' in event ? event.text : [],
    );
    expect(texts).toEqual(['framtid', 'svar', 'rättad']);
    for (const { locked, folder, book } of [anna, bo]) {
      const history = JSON.stringify(await book.history(caseId));
      await locked.close();
      const again = await unlocked(folder);
      expect(JSON.stringify(await again.book.history(caseId))).toBe(history);
    }
  },
);

it('a log clock that no computer shows is refused: nobody could write after it', async () => {
  const { anna, bo } = await twoOver();
  const said = [{ caseId: 'book', event: { type: 'incidents-read' } }];
  const beyond = new Map(bo.book.heads).set('AAAAAAAAAAA', {
    seq: 1,
    hash: Buffer.alloc(32),
    tick: Number.MAX_SAFE_INTEGER - 1,
  });
  const run = await signedBy({ ...bo, book: { ...bo.book, heads: beyond } }, said);
  expect((await anna.book.receive(bo.desk, run)).ok).toBe(false);
  valueOf(await anna.book.execute(undefined, [openCase(1)], by));
});

import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { CaseCommand } from '#domain/case/command.ts';
import { runningClock } from '#main/calendar/running-clock.ts';
import { openBook } from '#main/casebook/opening/open-book.ts';
import { verify } from '#main/casebook/verify/verify.ts';
import { collect } from '#main/casework/collected/collect.ts';
import { disposeDue, disposeOf } from '#main/casework/retention/dispose.ts';
import { periodFigures } from '#main/casework/figures/figures.ts';
import { retentionList } from '#main/casework/retention/retention-list.ts';
import { decideRetention, retentionRules } from '#main/casework/retention/retention-rules.ts';
import { createHolidayCalendar } from '#main/calendar/holiday-calendar.ts';
import { passphrase, valueOf } from '../../../factories/books/book.ts';
import { extending, settled } from '../../../factories/cases/case.ts';
import { workAt } from '../../../factories/cases/work.ts';

/** What an access request asks for before it can be granted, the answer given by e-mail. */
const answer = (holdsData: boolean): readonly CaseCommand[] => [
  ...settled,
  { type: 'ask-area', system: 'CRM', colleague: 'Robin Exempel', dueOn: '' },
  { type: 'receive-area', id: 'a1', holdsData, note: '' },
  { type: 'log-contact', direction: 'out', channel: 'email', summary: 'Svar', answers: true },
  { type: 'close', outcome: 'granted', note: '' },
];
const hold: CaseCommand = { type: 'place-hold', reason: 'Tvist' };
const lift: CaseCommand = { type: 'lift-hold', reason: 'Förlikning' };
const file = {
  name: 'kunder.csv',
  bytes: Buffer.from('namn;ort\nExempla;Provköping\n'),
  modifiedAt: '2023-09-01T08:00:00Z',
};

/** Three cases of September 2023: one with collected data, one on hold, one still open. Then three years pass. */
async function threeYears() {
  const desk = await workAt('2023-09-04T08:00:00Z');
  const receivedAt = '2023-09-01T08:00:00Z';
  const answered = await desk.open({ receivedAt });
  valueOf(await collect(desk.work, answered, [{ system: 'CRM', file }]));
  desk.goTo('2023-09-10T22:30:00Z');
  await desk.act(answered, ...answer(true));
  const disputed = await desk.open({ receivedAt }, extending, ...answer(false), hold);
  const open = await desk.open({ receivedAt });
  desk.goTo('2026-11-25T08:00:00Z');
  return { ...desk, answered, disputed, open };
}

const listOf = ({ work }: Pick<Awaited<ReturnType<typeof workAt>>, 'work'>) =>
  retentionList(work, 10);

describe('the list', () => {
  test('says what is due since when, what a hold keeps, and nothing of open cases', async () => {
    const desk = await threeYears();
    expect(await listOf(desk)).toMatchObject({
      today: '2026-11-25',
      due: {
        total: 1,
        rows: [
          {
            reference: desk.answered,
            what: 'case',
            // 22:30 in Greenwich is half past midnight in Stockholm.
            closedOn: '2023-09-11',
            dueOn: '2026-09-11',
            months: 36,
          },
        ],
      },
      held: { total: 1, rows: [{ reference: desk.disputed, reason: 'Tvist' }] },
      disposed: { total: 0 },
    });
  });

  test('has the data of a case long before the case', async () => {
    const desk = await threeYears();
    desk.goTo('2024-03-10T12:00:00Z');
    expect((await listOf(desk)).due.total).toBe(0);
    desk.goTo('2024-03-11T12:00:00Z');
    expect((await listOf(desk)).due.rows).toMatchObject([
      { reference: desk.answered, what: 'data-package', dueOn: '2024-03-11' },
    ]);
  });
});

describe('disposal', () => {
  test('of data leaves the case, its story says by which rule, and nothing is due till the case is', async () => {
    const desk = await threeYears();
    desk.goTo('2024-03-11T12:00:00Z');
    const item = { reference: desk.answered, what: 'data-package' } as const;
    expect(valueOf(await disposeDue(desk.work, [item])).results).toEqual([item]);
    expect(await readdir(join(desk.folder.dir, 'blobs'))).toEqual(['pending']);
    expect(await listOf(desk)).toMatchObject({ due: { total: 0 }, disposed: { total: 0 } });
    const caseId = desk.work.book.caseIdOf(desk.answered) ?? '';
    const last = (await desk.work.book.history(caseId)).at(-1);
    expect(last?.event).toMatchObject({
      type: 'data-disposed',
      rule: 'Insamlade och utlämnade uppgifter: 6 månader efter avslut',
    });
  });

  test('takes each that is due and tells why the others stay', async () => {
    const desk = await threeYears();
    const items = [desk.answered, desk.disputed, desk.open, 'DSR-2023-0099'].map(
      (reference) => ({ reference, what: 'case' }) as const,
    );
    const { results } = valueOf(await disposeDue(desk.work, items));
    expect(results.map(({ refusal }) => refusal?.code)).toEqual([
      undefined,
      'on-hold',
      'case-open',
      'reference-unknown',
    ]);
    expect(await listOf(desk)).toMatchObject({
      due: { total: 0 },
      disposed: {
        rows: [
          {
            reference: desk.answered,
            at: '2026-11-25T08:00:00Z',
            by: 'Anna Exempel',
            rule: 'Hela ärendet: 36 månader efter avslut',
          },
        ],
      },
    });
  });

  test('does not take what the list no longer has', async () => {
    const desk = await threeYears();
    desk.goTo('2024-03-10T12:00:00Z');
    const items = [
      { reference: desk.answered, what: 'data-package' },
      { reference: desk.disputed, what: 'data-package' },
    ] as const;
    await desk.act(desk.disputed, lift);
    expect(valueOf(await disposeDue(desk.work, items)).results).toMatchObject([
      { refusal: { code: 'not-due', dueOn: '2024-03-11' } },
      { refusal: { code: 'data-gone' } },
    ]);
  });

  test('leaves figures, which stand after the book was read again from its events', async () => {
    const desk = await threeYears();
    const figuresOf = async (work: typeof desk.work) => {
      const { counted, ...figures } = valueOf(
        await periodFigures(work, { from: '2023-01-01', to: '2023-12-31' }),
      ).figures;
      return { ...figures, received: counted.book + counted.disposed };
    };
    const before = await figuresOf(desk.work);
    expect(before).toMatchObject({ received: 3, open: 1, extended: 1 });
    const rule = 'Beslut 4/2026';
    expect(valueOf(await disposeOf(desk.work, desk.answered, rule))).toEqual({
      reference: desk.answered,
      at: '2026-11-25T08:00:00Z',
    });
    expect(await disposeOf(desk.work, desk.disputed, rule)).toMatchObject({
      error: { code: 'on-hold' },
    });
    expect(await disposeOf(desk.work, desk.open, ' ')).toMatchObject({
      error: { code: 'reason-missing' },
    });
    expect(await figuresOf(desk.work)).toEqual(before);

    await desk.locked.close();
    const { sortClock } = runningClock(createHolidayCalendar(), desk.work.now);
    const again = valueOf(await openBook(desk.folder));
    const book = valueOf(await again.unlock({ passphrase }, sortClock));
    const work = { ...desk.work, book };
    expect(await figuresOf(work)).toEqual(before);
    expect(book.list({ search: 'prov0@', offset: 0, limit: 9 }).total).toBe(0);
    expect((await retentionList(work, 10)).disposed.rows).toMatchObject([{ rule }]);
    await again.close();
    await desk.folder.release();
    expect(valueOf(await verify(desk.folder.dir))).toMatchObject({ ok: true, documents: 0 });
  });
});

describe('the rules', () => {
  test('are decided for some kinds, and every decision can be read', async () => {
    const desk = await threeYears();
    const decision = { reason: 'Tillsyn pågår i branschen', decidedOn: '2026-11-20' };
    const change = { what: 'case', kinds: ['access'], months: 48, ...decision } as const;
    const decided = valueOf(await decideRetention(desk.work, change));
    expect(decided.changes).toMatchObject([{ ...decision, decidedBy: 'Anna Exempel' }]);
    // The case is kept longer now; its data are due as before.
    expect((await listOf(desk)).due.rows).toMatchObject([{ what: 'data-package' }]);
    expect(await decideRetention(desk.work, { ...change, reason: '' })).toMatchObject({
      error: { code: 'reason-missing' },
    });
    expect(retentionRules(desk.work)).toEqual(decided);
  });
});

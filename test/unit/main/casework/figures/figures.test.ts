import { describe, expect, test } from 'vitest';
import type { CaseEntry } from '#domain/case-register/case-entry.ts';
import type { BreachEntry } from '#domain/case-register/breach-entry.ts';
import { caseKinds } from '#domain/case/kind.ts';
import { median, ninetieth } from '#domain/figures/middle.ts';
import { noTotals } from '#domain/figures/counters/totals.ts';
import { daysBetween } from '#domain/deadline/day.ts';
import { figuresCsv } from '#main/casework/figures/figures-csv.ts';
import { periodFigures } from '#main/casework/figures/figures.ts';
import { exportCases } from '#main/casework/lists/export-cases.ts';
import { disposeOf } from '#main/casework/retention/dispose.ts';
import { changeSettings } from '#main/casework/settings.ts';
import { sampleCases } from '#main/sample/sample-cases.ts';
import { valueOf } from '../../../../factories/books/book.ts';
import { extending } from '../../../../factories/cases/case.ts';
import { workAt } from '../../../../factories/cases/work.ts';

const now = '2026-11-25T08:00:00Z';

/** A book of made-up cases, three years deep. */
async function sampleBook() {
  const desk = await workAt(now);
  valueOf(await desk.work.book.importMany(sampleCases(400, 7, now)));
  await desk.open({ receivedAt: '2026-11-02T22:30:00Z' }, extending);
  return desk;
}

async function registerOf<E>(
  { work }: Awaited<ReturnType<typeof sampleBook>>,
  register: 'cases' | 'breaches',
) {
  const made = valueOf(await exportCases(work, { format: 'json', register, search: '' }));
  const read = JSON.parse(Buffer.from(made.bytes).toString()) as Record<string, readonly E[]>;
  return read[register] ?? [];
}

const periods = [
  ['this year', '2026-01-01', '2026-12-31'],
  ['last year', '2025-01-01', '2025-12-31'],
  ['a quarter', '2026-07-01', '2026-09-30'],
  ['some days', '2026-02-11', '2026-06-03'],
  ['all of it', '2022-01-01', '2026-11-25'],
] as const;

describe('the figures and the register of cases', () => {
  test('agree to the last one, over any period', async () => {
    const desk = await sampleBook();
    const entries = await registerOf<CaseEntry>(desk, 'cases');
    const breaches = await registerOf<BreachEntry>(desk, 'breaches');
    for (const [, from, to] of periods) {
      const { figures } = valueOf(await periodFigures(desk.work, { from, to }));
      const within = (day: string) => day >= from && day <= to;
      const totalsOf = (some: readonly CaseEntry[]) => {
        const answered = some.filter(({ answeredOn }) => within(answeredOn));
        const open = some.filter(
          ({ receivedOn, closedOn }) => receivedOn <= to && (closedOn === '' || closedOn > to),
        );
        return {
          received: some.filter(({ receivedOn }) => within(receivedOn)).length,
          answered: answered.length,
          inTime: answered.filter(({ inTime }) => inTime === 'in-time').length,
          late: answered.filter(({ inTime }) => inTime === 'late').length,
          notOwed: answered.filter(({ inTime }) => inTime === 'not-owed').length,
          open: open.length,
          extended: some.filter(({ extendedOn }) => within(extendedOn)).length,
        };
      };
      expect(figures).toMatchObject(totalsOf(entries));
      for (const kind of caseKinds) {
        const own = entries.filter((entry) => entry.kind === kind);
        const row = figures.byKind.find((found) => found.kind === kind);
        const totals = totalsOf(own);
        expect(row ?? noTotals()).toMatchObject(totals);
        const days = own
          .filter(({ answeredOn, inTime }) => within(answeredOn) && inTime !== 'not-owed')
          .map(({ receivedOn, answeredOn }) => daysBetween(receivedOn, answeredOn));
        expect(row?.median).toBe(median(days));
        expect(row?.ninetieth).toBe(ninetieth(days));
      }
      const grounds = entries
        .filter(({ answeredOn }) => within(answeredOn))
        .flatMap((entry) => entry.grounds);
      const refused = figures.refusals.map(({ refused: whole, partly }) => whole + partly);
      expect(refused.reduce((sum, next) => sum + next, 0)).toBe(grounds.length);
      const known = breaches.filter(({ awareAt }) => within(awareAt.slice(0, 10)));
      const notified = known.filter(({ notifiedAt }) => notifiedAt !== '');
      const late =
        (figures.breaches['late-explained'] ?? 0) + (figures.breaches['late-unexplained'] ?? 0);
      expect((figures.breaches['in-time'] ?? 0) + late).toBe(notified.length);
      expect(late).toBe(
        notified.filter(({ notifiedAt, due }) => Temporal.Instant.compare(notifiedAt, due) > 0)
          .length,
      );
    }
    const [, from, to] = periods[0];
    const { figures } = valueOf(await periodFigures(desk.work, { from, to }));
    expect(figures.overdue).toBe(entries.filter(({ inTime }) => inTime === 'overdue').length);
    // A book in which nothing happens agrees with anything.
    expect(figures.received).toBeGreaterThan(100);
    expect(figures.late).toBeGreaterThan(0);
    expect(figures.notOwed).toBeGreaterThan(0);
  });

  test('what is left of a case that is gone counts as the case did', async () => {
    const desk = await sampleBook();
    const period = { from: '2022-01-01', to: '2026-11-25' };
    const before = valueOf(await periodFigures(desk.work, period)).figures;
    const entries = await registerOf<CaseEntry>(desk, 'cases');
    const [first, second] = entries.filter(({ grounds }) => grounds.length > 0);
    const gone = [first, second, ...entries.filter(({ kind }) => kind === 'breach')];
    let disposed = 0;
    for (const entry of gone) {
      if (!entry || entry.status !== 'closed') continue;
      const done = await disposeOf(desk.work, entry.reference, 'Efter 36 månader');
      if (done.ok) disposed += 1;
    }
    const { figures } = valueOf(await periodFigures(desk.work, period));
    expect(disposed).toBeGreaterThan(5);
    expect(figures.counted).toMatchObject({ disposed, book: before.counted.book - disposed });
    expect({ ...figures, counted: before.counted }).toEqual(before);
  });
});

test('a case that runs in another zone is overdue by the days of that zone, as the register has it', async () => {
  // Half past eleven at night in Stockholm, and the next day in Helsinki.
  const desk = await workAt('2026-11-25T22:30:00Z');
  const receivedAt = '2026-10-25T10:00:00Z';
  await desk.open({ receivedAt });
  await desk.open(
    { receivedAt },
    { type: 'override-country', country: 'FI', reason: 'Bor i Helsingfors' },
  );
  const entries = await registerOf<CaseEntry>(desk, 'cases');
  expect(entries.map(({ inTime }) => inTime).toSorted()).toEqual(['overdue', 'running']);
  const { figures } = valueOf(
    await periodFigures(desk.work, { from: '2026-01-01', to: '2026-12-31' }),
  );
  expect(figures).toMatchObject({ open: 2, overdue: 1 });
});

test('the period before stands beside it, and one that is none is refused', async () => {
  const desk = await workAt('2026-11-25T08:00:00Z');
  await desk.open({ receivedAt: '2026-01-01T08:00:00Z' });
  await desk.open({ receivedAt: '2025-12-31T23:30:00Z' });
  await desk.open({ receivedAt: '2025-12-31T22:30:00Z' });
  const { figures, before } = valueOf(
    await periodFigures(desk.work, { from: '2026-01-01', to: '2026-12-31' }),
  );
  expect([figures.received, before.received]).toEqual([2, 1]);
  expect([figures.until, before.until]).toEqual(['2026-11-25', '2025-12-31']);
  const refused = await periodFigures(desk.work, { from: '2026-02-01', to: '2026-01-31' });
  expect(refused).toEqual({ ok: false, error: { code: 'period-backwards' } });
});

test('numbers by handler are there only once the organisation wants them', async () => {
  const desk = await workAt('2026-11-25T08:00:00Z');
  await desk.open({ receivedAt: '2026-11-02T08:00:00Z' });
  const year = { from: '2026-01-01', to: '2026-12-31' };
  expect(valueOf(await periodFigures(desk.work, year)).figures).not.toHaveProperty('handlers');
  valueOf(await changeSettings(desk.work, { countHandlers: true }));
  expect(valueOf(await periodFigures(desk.work, year)).figures.handlers).toMatchObject([
    { received: 1 },
  ]);
  expect(await changeSettings(desk.work, { countHandlers: true })).toMatchObject({ ok: false });
});

test('a spreadsheet has every table with its numbers, in the form of its language', async () => {
  const desk = await sampleBook();
  const both = valueOf(await periodFigures(desk.work, { from: '2026-01-01', to: '2026-12-31' }));
  const swedish = figuresCsv(both, 'sv');
  expect(swedish).toContain(`"Inkomna";"${both.figures.received}";"${both.before.received}"`);
  expect(swedish).toContain('"Avslag, efter grund"');
  expect(figuresCsv(both, 'en')).toContain(`"Received","${both.figures.received}"`);
  const row = { kind: 'access', ...noTotals(), median: 6.5 } as const;
  const halves = { ...both, figures: { ...both.figures, byKind: [row] } };
  expect(figuresCsv(halves, 'sv')).toContain('"6,5"');
  expect(figuresCsv(halves, 'en')).toContain('"6.5"');
});

test('what is counted again after things have happened is what is counted for the first time', async () => {
  const desk = await sampleBook();
  const { work } = desk;
  const period = { from: '2022-01-01', to: '2026-11-25' };
  const anew = async () => {
    // Another book as far as is remembered, and the same in all that it says.
    const book: typeof work.book = Object.create(work.book);
    return valueOf(await periodFigures({ ...work, book }, period));
  };
  const first = valueOf(await periodFigures(work, period));
  expect(first).toEqual(await anew());

  const open = work.book
    .list({ kind: 'access', offset: 0, limit: 400 })
    .rows.find(({ status }) => status === 'open');
  const close = { type: 'close', outcome: 'withdrawn', note: 'Drog tillbaka.' } as const;
  valueOf(await work.book.execute(open?.caseId, [close], { at: now, actor: 'Handa' }));
  await desk.open({ receivedAt: '2026-11-20T08:00:00Z' });
  const gone = work.book.list({ status: 'closed', offset: 0, limit: 400 }).rows.at(-1);
  valueOf(await disposeOf(work, gone?.reference ?? '', 'Efter 36 månader'));
  // One more comes as counting is under way.
  const during = periodFigures(work, period);
  await desk.open({ receivedAt: '2026-11-21T08:00:00Z' });
  await during;
  const after = valueOf(await periodFigures(work, period));
  expect(after).toEqual(await anew());
  expect(after.figures.received).toBe(first.figures.received + 2);
  expect(after.figures.answered).toBe(first.figures.answered + 1);
  expect(after.figures.counted.disposed).toBe(1);

  valueOf(await changeSettings(work, { country: { country: 'FI', reason: 'Bolaget flyttar.' } }));
  expect(valueOf(await periodFigures(work, period))).toEqual(await anew());
});

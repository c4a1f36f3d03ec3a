import { describe, expect, test } from 'vitest';
import { calendarDays } from '#main/casework/today/calendar.ts';
import { changeCalendar } from '#main/casework/settings.ts';
import { valueOf } from '../../../../factories/books/book.ts';
import { workAt } from '../../../../factories/cases/work.ts';
import { withdrawn } from '../../../../factories/cases/case.ts';

describe('a month', () => {
  test('holds the legal dates of open cases and the targets not reached yet', async () => {
    const desk = await workAt('2026-10-07T08:00:00Z');
    const reference = await desk.open(
      { receivedAt: '2026-10-05T08:00:00Z' },
      { type: 'confirm-identity', note: 'Känd' },
    );
    const breach = await desk.open({ receivedAt: '2026-10-06T21:30:00Z', kind: 'breach' });
    await desk.open({ receivedAt: '2026-10-05T08:00:00Z' }, ...withdrawn);
    const range = { from: '2026-10-01', to: '2026-11-30' };
    const { days } = valueOf(calendarDays(desk.work, range));
    expect(days).toHaveLength(61);
    const busy = days.filter(({ total }) => total > 0);
    expect(busy.map(({ date, entries }) => [date, entries])).toEqual([
      ['2026-10-08', [{ reference, kind: 'access', what: 'acknowledge' }]],
      [
        '2026-10-09',
        [{ reference: breach, kind: 'breach', what: 'due', at: '2026-10-09T23:30:00+02:00' }],
      ],
      ['2026-10-27', [{ reference, kind: 'access', what: 'draft' }]],
      ['2026-11-02', [{ reference, kind: 'access', what: 'review' }]],
      ['2026-11-05', [{ reference, kind: 'access', what: 'due' }]],
    ]);
  });

  test('holds a target on the day it was moved to, and again on the one that is reckoned', async () => {
    const desk = await workAt('2026-10-07T08:00:00Z');
    const reference = await desk.open({ receivedAt: '2026-10-05T08:00:00Z' });
    const drafts = () =>
      valueOf(calendarDays(desk.work, { from: '2026-10-01', to: '2026-11-30' })).days.flatMap(
        ({ date, entries }) =>
          entries.flatMap(({ what, moved }) => (what === 'draft' ? [[date, moved]] : [])),
      );
    const move = { type: 'move-target', target: 'draft' } as const;
    await desk.act(reference, { ...move, dueOn: '2026-10-20' });
    expect(drafts()).toEqual([['2026-10-20', true]]);
    await desk.act(reference, { ...move, dueOn: '' });
    expect(drafts()).toEqual([['2026-10-27', undefined]]);
  });

  test('shows holidays and the days staff closed', async () => {
    const desk = await workAt('2026-10-07T08:00:00Z');
    const closed = { date: '2026-12-23', name: 'Stängt', reason: 'Beslut' };
    valueOf(await changeCalendar(desk.work, { type: 'add-closed-day', ...closed }));
    const { days } = valueOf(calendarDays(desk.work, { from: '2026-12-22', to: '2026-12-25' }));
    expect(days.map(({ working, holiday }) => [working, holiday?.sv])).toEqual([
      [true, undefined],
      [false, 'Stängt'],
      [true, 'julafton'],
      [false, 'juldagen'],
    ]);
  });

  test.each([
    ['2026-10-02', '2026-10-01', 'calendar-range'],
    ['2026-10-01', '2026-12-02', 'calendar-range'],
    ['2110-12-31', '2111-01-01', 'day-out-of-range'],
  ])('%s to %s is refused: %s', async (from, to, code) => {
    const desk = await workAt('2026-10-07T08:00:00Z');
    expect(calendarDays(desk.work, { from, to })).toMatchObject({ error: { code } });
  });
});

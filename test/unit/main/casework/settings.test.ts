import { describe, expect, test } from 'vitest';
import { caseView } from '#main/casework/cases/case-view.ts';
import { caseRows } from '#main/casework/cases/case-rows.ts';
import { changeCalendar, changeSettings, settingsView } from '#main/casework/settings.ts';
import { openBook } from '#main/casebook/opening/open-book.ts';
import { runningClock } from '#main/calendar/running-clock.ts';
import { createHolidayCalendar } from '#main/calendar/holiday-calendar.ts';
import { passphrase, valueOf } from '../../../factories/books/book.ts';
import { workAt } from '../../../factories/cases/work.ts';
import { withdrawn } from '../../../factories/cases/case.ts';

const reason = 'Beslut 7/2026';
const all = { search: '', offset: 0, limit: 50 };
const close = {
  type: 'add-closed-day',
  date: '2026-11-05',
  name: 'Stängt för flytt',
  reason,
} as const;

async function threeCases() {
  const desk = await workAt('2026-10-06T08:00:00Z');
  const hit = await desk.open({ receivedAt: '2026-10-05T08:00:00Z' });
  const missed = await desk.open({ receivedAt: '2026-10-06T07:00:00Z' });
  const closed = await desk.open({ receivedAt: '2026-10-05T08:00:00Z' }, ...withdrawn);
  desk.goTo('2026-10-07T08:00:00Z');
  return { ...desk, hit, missed, closed };
}

const viewOf = async (desk: Awaited<ReturnType<typeof threeCases>>, reference: string) =>
  valueOf(await caseView(desk.work, reference));

describe('a day that staff close', () => {
  test('moves the open cases that are due on it, says so in each, and leaves the others', async () => {
    const desk = await threeCases();
    expect(valueOf(await changeCalendar(desk.work, close)).moved).toBe(1);

    const hit = await viewOf(desk, desk.hit);
    expect(hit.due.due).toBe('2026-11-06');
    expect(hit.timeline.at(-1)).toMatchObject({
      type: 'due-date-changed',
      facts: { from: '2026-11-05', to: '2026-11-06', because: 'calendar-changed' },
    });
    expect((await viewOf(desk, desk.missed)).timeline).toHaveLength(1);
    expect(await viewOf(desk, desk.closed)).toMatchObject({ due: { due: '2026-11-05' } });
    const rows = caseRows(desk.work, all).rows;
    expect(rows.find(({ reference }) => reference === desk.hit)?.due).toBe('2026-11-06');
  });

  test('closed in two windows at the same moment is closed once', async () => {
    const { work } = await threeCases();
    const both = await Promise.all([changeCalendar(work, close), changeCalendar(work, close)]);
    expect(both.map(({ ok }) => ok)).toEqual([true, false]);
    expect(settingsView(work).calendar.closedDays).toHaveLength(1);
  });

  test('is opened again, and the dates go back', async () => {
    const desk = await threeCases();
    valueOf(await changeCalendar(desk.work, close));
    const back = await changeCalendar(desk.work, {
      type: 'remove-closed-day',
      date: close.date,
      reason,
    });
    expect(valueOf(back)).toMatchObject({ moved: 1, settings: { calendar: { closedDays: [] } } });
    expect((await viewOf(desk, desk.hit)).due.due).toBe('2026-11-05');
  });

  test('stands after the book was closed and read again from its events', async () => {
    const desk = await threeCases();
    valueOf(await changeCalendar(desk.work, close));
    await desk.locked.close();
    const { sortClock } = runningClock(createHolidayCalendar(), desk.work.now);
    const again = valueOf(await openBook(desk.folder));
    const book = valueOf(await again.unlock({ passphrase }, sortClock));
    const dues = book.list(all).rows.map(({ reference, due }) => [reference, due]);
    expect(Object.fromEntries(dues)).toEqual({
      [desk.hit]: '2026-11-06',
      [desk.missed]: '2026-11-06',
      [desk.closed]: '2026-11-05',
    });
    expect(book.settings.calendar.closedDays).toHaveLength(1);
    await again.close();
  });

  test('makes a case that is reopened due by the calendar of today', async () => {
    const desk = await threeCases();
    valueOf(await changeCalendar(desk.work, close));
    await desk.act(desk.closed, { type: 'reopen', reason });
    expect((await viewOf(desk, desk.closed)).timeline.at(-1)).toMatchObject({
      facts: { from: '2026-11-05', to: '2026-11-06', because: 'reopened' },
    });
  });
});

describe('the controller’s country', () => {
  test('moves every open case by its own holidays', async () => {
    const desk = await workAt('2026-12-08T08:00:00Z');
    const reference = await desk.open({ receivedAt: '2026-12-06T08:00:00Z' });
    const changed = await changeSettings(desk.work, { country: { country: 'DE', reason } });
    expect(valueOf(changed)).toMatchObject({
      moved: 1,
      settings: { country: 'DE', zone: 'Europe/Berlin' },
    });
    const { due, timeline } = valueOf(await caseView(desk.work, reference));
    expect(due).toMatchObject({ due: '2027-01-06', ruleSet: 'DE' });
    expect(timeline.at(-1)).toMatchObject({
      facts: { from: '2027-01-07', to: '2027-01-06', because: 'country-changed' },
    });
  });

  test('gives way to the one chosen for a case, in list and case alike', async () => {
    const desk = await workAt('2026-12-08T08:00:00Z');
    const reference = await desk.open({ receivedAt: '2026-12-06T08:00:00Z' });
    const done = await desk.act(reference, { type: 'override-country', country: 'DE', reason });
    expect(done.events).toEqual(['country-overridden', 'due-date-changed']);
    const view = valueOf(await caseView(desk.work, reference));
    expect(view).toMatchObject({
      country: 'DE',
      countryOverridden: true,
      due: { due: '2027-01-06' },
    });
    expect(caseRows(desk.work, all).rows[0]?.due).toBe('2027-01-06');
  });
});

test('targets and names change without a word about due dates', async () => {
  const desk = await threeCases();
  const { targets } = settingsView(desk.work);
  const changed = await changeSettings(desk.work, {
    handler: 'Bo Exempel',
    targets: { ...targets, acknowledge: 1 },
  });
  expect(valueOf(changed)).toMatchObject({ moved: 0, settings: { handler: 'Bo Exempel' } });
  expect((await viewOf(desk, desk.hit)).targets[0]).toEqual({
    target: 'acknowledge',
    date: '2026-10-06',
    done: false,
  });
});

test('a refused change writes nothing', async () => {
  const desk = await threeCases();
  const before = desk.work.book.seq;
  expect(await changeCalendar(desk.work, { ...close, date: '2026-11-07' })).toMatchObject({
    error: { code: 'day-not-working' },
  });
  expect(desk.work.book.seq).toBe(before);
});

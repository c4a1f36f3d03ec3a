import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { changeCalendar } from '#main/casework/settings.ts';
import { exportCalendar } from '#main/reminders/export-calendar.ts';
import { valueOf } from '../../../factories/books/book.ts';
import { workAt } from '../../../factories/cases/work.ts';
import { extending, withdrawn } from '../../../factories/cases/case.ts';

type Desk = Awaited<ReturnType<typeof workAt>>;

/** The file as an independent parser reads it. */
async function exported(desk: Desk, reference?: string) {
  const { bytes, fileName } = valueOf(await exportCalendar(desk.work, reference));
  const text = new TextDecoder().decode(bytes);
  const calendar = new ICAL.Component(ICAL.parse(text));
  const events = calendar.getAllSubcomponents('vevent').map((part) => ({
    event: new ICAL.Event(part),
    value: (name: string) => String(part.getFirstPropertyValue(name)),
  }));
  return { text, fileName, events };
}

describe('a calendar file', () => {
  test('holds a request’s dates as whole days, with the steps of its due date', async () => {
    const desk = await workAt('2026-10-07T08:00:00Z');
    const reference = await desk.open({ receivedAt: '2026-10-05T08:00:00Z' });
    const { events, fileName } = await exported(desk, reference);
    expect(fileName).toBe(`${reference}.ics`);
    const dates = events.map(({ event, value }) => [
      event.uid,
      event.summary,
      event.startDate.toString(),
      value('dtstart').length,
    ]);
    expect(dates).toEqual([
      [`${reference}-due@ombud`, `${reference}: Svarsdatum`, '2026-11-05', 10],
      [`${reference}-acknowledge@ombud`, `${reference}: Bekräfta mottagandet`, '2026-10-08', 10],
      [`${reference}-ask-identity@ombud`, `${reference}: Fråga om identitet`, '2026-10-12', 10],
      [`${reference}-draft@ombud`, `${reference}: Utkast klart`, '2026-10-27', 10],
      [`${reference}-review@ombud`, `${reference}: Granskat`, '2026-11-02', 10],
    ]);
    expect(events[0]?.event.description).toBe(
      [
        'Inkom 2026-10-05, lokalt datum (Europe/Stockholm).',
        'En månad från 2026-10-05: 2026-11-05.',
        'SE 2026-1',
      ].join('\n'),
    );
    expect(events[0]?.event.startDate.isDate).toBe(true);
  });

  test('holds the end of a breach’s hours as an instant, over a change of clocks', async () => {
    const desk = await workAt('2026-10-24T08:00:00Z');
    const reference = await desk.open({ receivedAt: '2026-10-23T22:30:00Z', kind: 'breach' });
    const { events } = await exported(desk, reference);
    expect(events).toHaveLength(1);
    expect(events[0]?.event.startDate.toJSDate().toISOString()).toBe('2026-10-26T22:30:00.000Z');
    expect(events[0]?.event.startDate.zone.tzid).toBe('UTC');
  });

  test('names nobody: reference and kind of date only', async () => {
    const desk = await workAt('2026-10-07T08:00:00Z');
    await desk.open({ receivedAt: '2026-10-05T08:00:00Z' });
    const { text, fileName } = await exported(desk);
    expect(fileName).toBe('ombud.ics');
    expect(text).not.toMatch(/Prov Person|prov\d+@|Begäran|Exempel/);
  });

  test('keeps its identity and counts up when a date changes', async () => {
    const desk = await workAt('2026-10-07T08:00:00Z');
    const reference = await desk.open({ receivedAt: '2026-10-05T08:00:00Z' });
    const before = (await exported(desk, reference)).events[0];
    desk.goTo('2026-10-08T08:00:00Z');
    await desk.act(reference, extending);
    const extended = (await exported(desk, reference)).events[0];
    expect(extended?.event.uid).toBe(before?.event.uid);
    expect(extended?.event.startDate.toString()).toBe('2027-01-05');
    expect([before?.event.sequence, extended?.event.sequence]).toEqual([0, 1]);
    expect(extended?.value('last-modified')).toBe('2026-10-08T08:00:00Z');
    desk.goTo('2026-10-09T08:00:00Z');
    const closed = { date: '2027-01-05', name: 'Stängt', reason: 'Beslut' };
    valueOf(await changeCalendar(desk.work, { type: 'add-closed-day', ...closed }));
    const moved = (await exported(desk, reference)).events[0];
    expect(moved?.event.startDate.toString()).toBe('2027-01-07');
    expect(moved?.event.sequence).toBe(2);
    expect(moved?.value('last-modified')).toBe('2026-10-09T08:00:00Z');
  });

  test('takes a closed case’s dates away, and leaves them out of the file of all', async () => {
    const desk = await workAt('2026-10-07T08:00:00Z');
    const reference = await desk.open({ receivedAt: '2026-10-05T08:00:00Z' });
    await desk.act(reference, ...withdrawn);
    const { events } = await exported(desk, reference);
    expect(events[0]?.value('status')).toBe('CANCELLED');
    expect(events[0]?.event.sequence).toBe(1);
    expect((await exported(desk)).events).toEqual([]);
  });

  test('speaks the language of the desk', async () => {
    const desk = await workAt('2026-10-07T08:00:00Z');
    const reference = await desk.open({ receivedAt: '2026-10-05T08:00:00Z' });
    valueOf(
      await desk.work.book.changeSettings({ language: 'en' }, { at: desk.work.now(), actor: 'A' }),
    );
    expect((await exported(desk, reference)).events[0]?.event.summary).toBe(
      `${reference}: Due date`,
    );
  });

  test('is the same bytes for the same book', async () => {
    const desk = await workAt('2026-10-07T08:00:00Z');
    await desk.open({ receivedAt: '2026-10-05T08:00:00Z' });
    const { text } = await exported(desk);
    desk.goTo('2026-10-08T08:00:00Z');
    expect((await exported(desk)).text).toBe(text);
  });
});

import { describe, expect, it } from 'vitest';
import { caseRows } from '#main/casework/cases/case-rows.ts';
import { makeMessage, pausing, withdrawn } from '../../../../factories/cases/case.ts';
import { unlocked } from '../../../../factories/books/book.ts';
import { workAt, workOver } from '../../../../factories/cases/work.ts';

const file = { name: 'Körkort.pdf', mediaType: 'application/pdf', size: 1, sha256: 'a'.repeat(64) };

/** Four cases as they stand on Tuesday 10 November 2026: late, due this week, paused with a file, and closed. */
async function deskOfFour() {
  const desk = await workAt('2026-10-01T08:00:00Z');
  const requester = (name: string) => ({
    name,
    email: 'x@example.com',
    address: 'Ågatan 3\n12345 Öby',
  });
  const late = await desk.open({
    receivedAt: '2026-10-01T08:00:00Z',
    requester: requester('Åsa Berg'),
  });
  desk.goTo('2026-10-13T08:00:00Z');
  const week = await desk.open(
    { receivedAt: '2026-10-12T08:00:00Z', kind: 'erasure', requester: requester('Asa Lind') },
    { type: 'assign', handler: 'Öyvind Ek' },
  );
  desk.goTo('2026-11-10T08:00:00Z');
  const message = makeMessage({ attachments: [file], messageId: '' });
  const paused = await desk.open({ receivedAt: '2026-11-09T08:00:00Z', message }, pausing);
  const closed = await desk.open({ receivedAt: '2025-12-31T23:30:00Z' }, ...withdrawn);
  const find = (search: string) =>
    caseRows(desk.work, { search, offset: 0, limit: 9 }).rows.map(({ reference }) => reference);
  return { desk, find, late, week, paused, closed };
}

describe('a condition', () => {
  it('narrows a list by kind, state, days, handler and what a case has', async () => {
    const { find, late, week, paused, closed } = await deskOfFour();
    expect(find('typ:radering')).toEqual([week]);
    expect(find('kind:erasure kind:access')).toEqual([late, week, paused, closed]);
    expect(find('state:waiting')).toEqual([paused]);
    expect(find('due:late')).toEqual([late]);
    expect(find('frist:denna-vecka')).toEqual([week]);
    expect(find('due:late due:this-week')).toEqual([late, week]);
    expect(find('received:2026-10')).toEqual([late, week]);
    expect(find('handler:oyvind')).toEqual([week]);
    expect(find('handläggare:jag state:closed')).toEqual([closed]);
    expect(find('handler:nobody')).toEqual([]);
    expect(find('har:paus')).toEqual([paused]);
    expect(find('has:pause has:attachment')).toEqual([paused]);
    expect(find('has:pause has:letter')).toEqual([]);
  });

  it('goes by the controller’s days, and has no due date where a case is closed', async () => {
    const { find, closed } = await deskOfFour();
    expect(find('received:2026-01-01')).toEqual([closed]);
    expect(find('received:2025')).toEqual([]);
    expect(find('due:..2026-03 state:closed')).toEqual([]);
  });

  it('follows the days as they pass', async () => {
    const { desk, find, late, week } = await deskOfFour();
    desk.goTo('2026-11-13T08:00:00Z');
    expect(find('due:late')).toEqual([late, week]);
  });

  it('goes by the days of the country that a case runs by, also when that is taken back', async () => {
    const { desk, find, late, week } = await deskOfFour();
    const reason = 'Personen bor i Finland.';
    // In Finland, an hour ahead, the day it was due is over; in Sweden it is not.
    desk.goTo('2026-11-12T22:30:00Z');
    expect(find('due:late')).toEqual([late]);
    await desk.act(week, { type: 'override-country', country: 'FI', reason });
    expect(find('due:late')).toEqual([late, week]);
    expect(find('has:pause has:letter')).toEqual([]);
    await desk.act(week, { type: 'override-country', country: 'SE', reason });
    expect(find('due:late')).toEqual([late]);
  });

  it('leaves the words to be searched for', async () => {
    const { find, late, week } = await deskOfFour();
    expect(find('asa kind:access')).toEqual([late]);
    expect(find('åsa')).toEqual([late, week]);
    expect(find('asa')).toEqual([week, late]);
  });

  it('holds for a book that was opened anew from what was kept', async () => {
    const { desk, paused, week } = await deskOfFour();
    await desk.work.book.flush();
    await desk.locked.close();
    const { locked, book } = await unlocked(desk.folder, undefined, desk.running.sortClock);
    const work = workOver(book, desk.folder, () => '2026-11-10T08:00:00Z');
    const find = (search: string) =>
      caseRows(work, { search, offset: 0, limit: 9 }).rows.map(({ reference }) => reference);
    expect(find('has:attachment')).toEqual([paused]);
    expect(find('handler:Öyvind')).toEqual([week]);
    await locked.close();
  });
});

describe('a search', () => {
  it('finds a postal address and the name of a file that was sent in', async () => {
    const { find, late, week, paused } = await deskOfFour();
    expect(find('ågatan öby')).toEqual([late, week]);
    expect(find('körkort.pdf')).toEqual([paused]);
  });

  it('finds a case by its number however it is written, before those whose number goes on like it', async () => {
    const { find, late } = await deskOfFour();
    for (const written of ['DSR-2026-0001', 'dsr 2026 1', 'DSR2026/1', '2026/0001']) {
      expect(find(written)[0]).toBe(late);
    }
  });

  it.each([
    '"'.repeat(10_000),
    '(.*)+$'.repeat(2_000),
    '\u202e\u0645'.repeat(5_000),
    '\u0301'.repeat(10_000),
  ])('that means harm is answered', async (text) => {
    const { find } = await deskOfFour();
    expect(find(text).length).toBeLessThanOrEqual(4);
  });
});

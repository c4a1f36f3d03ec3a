import { describe, expect, it } from 'vitest';
import { createHolidayCalendar } from '#main/calendar/holiday-calendar.ts';
import { runningClock } from '#main/calendar/running-clock.ts';
import { by, note, openCase, unlocked, valueOf } from '../../../../factories/books/book.ts';
import { bookOfTwo, takeFrom } from '../../../../factories/books/book-of-two.ts';
import { present } from '../../../../factories/books/present.ts';
import { signedBy } from '../../../../factories/books/signed-by.ts';

async function shared() {
  const ids: string[] = [];
  const [one, other] = await bookOfTwo('lead', async (book) => {
    ids.push(valueOf(await book.execute(undefined, [openCase(1)], by)).caseId);
  });
  const caseId = present(ids[0]);
  valueOf(await other.book.execute(caseId, [note('före')], by));
  await takeFrom(one, other);
  // The clock of the law, which knows what is no day and no country.
  await one.locked.close();
  const { sortClock } = runningClock(createHolidayCalendar(), () => by.at);
  return { one: { ...one, ...(await unlocked(one.folder, undefined, sortClock)) }, other, caseId };
}

const ofCase: readonly (readonly [string, unknown])[] = [
  ['is of a kind that nobody knows', { type: 'case-teleported', to: 'Mars' }],
  ['has a number where words belong', { type: 'note-added', text: 4 }],
  ['lacks its words', { type: 'note-added' }],
  ['is a list', Object.assign([], { type: 'note-added' })],
  ['names a kind of case that there is not', { type: 'kind-changed', from: 'access', to: 'war' }],
  ['has a day that is none', { type: 'receipt-corrected', from: '', to: 'tisdag', reason: 'x' }],
  [
    'has an instant that no calendar has',
    { type: 'clock-resumed', happenedAt: '2026-02-31T10:00:00Z' },
  ],
];

const ofBook: readonly (readonly [string, unknown])[] = [
  ['is of a kind that nobody knows', { type: 'moon-bought' }],
  ['sets no country', { type: 'country-changed', from: 'SE', to: 'Sverige', reason: 'x' }],
  ['has targets that are words', { type: 'targets-changed', targets: 'snart' }],
  ['has no rules', { type: 'retention-rules-changed', rules: null, reason: '', decidedOn: '' }],
  ['is deep', { type: 'incidents-read', deep: JSON.parse('['.repeat(4e4) + ']'.repeat(4e4)) }],
];

describe('what a colleague’s app wrote, signed as it should be, and this one does not understand', () => {
  it.each(ofCase)('of a case, because it %s, is refused by its number', async (_, event) => {
    const { one, other, caseId } = await shared();
    const before = one.book.seq;
    const run = await signedBy(other, [{ caseId, event }]);
    const { link } = present(run[0]);
    expect(await one.book.receive(other.desk, run)).toEqual({
      ok: false,
      error: { state: 'refused', code: 'run-not-understood', seq: link.header.seq },
    });
    expect(one.book.seq).toBe(before);
    expect(await one.book.history(caseId)).toHaveLength(2);
  });

  it.each(ofBook)('of the book, because it %s, is refused by its number', async (_, event) => {
    const { one, other } = await shared();
    const settings = one.book.settings;
    const run = await signedBy(other, [{ caseId: 'book', event }]);
    expect(await one.book.receive(other.desk, run)).toMatchObject({
      error: { state: 'refused', code: 'run-not-understood' },
    });
    expect(one.book.settings).toEqual(settings);
  });

  it('leaves what stands before it in the same run, and the book opens as before', async () => {
    const { one, other, caseId } = await shared();
    valueOf(await other.book.execute(caseId, [note('bra')], by));
    const good = [...other.book.log(other.desk, (one.book.heads.get(other.desk)?.seq ?? 0) + 1)];
    const bad = await signedBy(other, [{ caseId, event: { type: 'note-added', text: {} } }]);
    const refused = await one.book.receive(other.desk, [...good, ...bad]);
    expect(refused).toMatchObject({
      error: { code: 'run-not-understood', seq: bad[0]?.link.header.seq },
    });
    const texts = JSON.stringify(await one.book.history(caseId));
    expect(texts).toContain('bra');
    await one.locked.close();
    const again = await unlocked(one.folder);
    expect(JSON.stringify(await again.book.history(caseId))).toBe(texts);
  });

  it('is refused also where its instant is none', async () => {
    const { one, other, caseId } = await shared();
    const [event] = await signedBy(other, [{ caseId, event: { type: 'note-added', text: 'x' } }]);
    const run = await signedBy(
      other,
      [{ caseId, event: { type: 'note-added', text: 'x' } }],
      'nyss',
    );
    expect(event?.link.header.at).not.toBe('nyss');
    expect(await one.book.receive(other.desk, run)).toMatchObject({
      error: { code: 'run-not-understood' },
    });
  });
});

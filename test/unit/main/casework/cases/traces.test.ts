import { expect, it } from 'vitest';
import { alikeCases } from '#main/casework/cases/alike-cases.ts';
import { caseRows } from '#main/casework/cases/case-rows.ts';
import { caseView } from '#main/casework/cases/case-view.ts';
import { confidentialCases } from '#main/casework/cases/confidential-cases.ts';
import { makePack } from '#main/casework/evidence/make-pack.ts';
import { periodFigures } from '#main/casework/figures/figures.ts';
import { exportCases } from '#main/casework/lists/export-cases.ts';
import { retentionList } from '#main/casework/retention/retention-list.ts';
import { calendarDays } from '#main/casework/today/calendar.ts';
import { chooseToday, todayOf } from '#main/casework/today/whose-today.ts';
import type { Work } from '#main/casework/work.ts';
import { exportCalendar } from '#main/reminders/export-calendar.ts';
import { nearNow } from '#main/reminders/near.ts';
import { by, openCase, valueOf } from '../../../../factories/books/book.ts';
import { allOf, confinedApart } from '../../../../factories/books/confined-apart.ts';
import { unzipped } from '../../../../factories/files/unzipped.ts';
import { workOver } from '../../../../factories/cases/work.ts';

/** When the confidential case is long overdue: whatever shows what is near would show it. */
const now = () => '2026-12-10T08:00:00Z';
const period = { from: '2026-10-01', to: '2026-12-10' };

/** What every service shows whoever is at work, as text: lists, search, exports, calendar, numbers, matching, figures, proof. */
async function shownTo(work: Work, reference: string): Promise<Record<string, string>> {
  const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('utf8');
  const csv = { format: 'csv', search: '' } as const;
  const named = { ...csv, requesters: { reason: 'Tillsyn' } };
  const { rows } = caseRows(work, { offset: 0, limit: 100 });
  const [other] = rows.filter((row) => row.reference !== reference);
  await chooseToday(work, { whose: 'all' });
  const pack = { references: [], period, names: 'kept', reason: 'Tillsyn' } as const;
  return {
    list: JSON.stringify(rows),
    search: JSON.stringify(caseRows(work, { search: 'Begäran 1', offset: 0, limit: 100 })),
    found: JSON.stringify(caseRows(work, { search: reference, offset: 0, limit: 100 })),
    today: JSON.stringify(await todayOf(work, 100)),
    calendar: JSON.stringify(valueOf(calendarDays(work, { from: '2026-10-01', to: '2026-11-30' }))),
    ics: text(valueOf(await exportCalendar(work, undefined)).bytes),
    near: JSON.stringify(nearNow(work)),
    retention: JSON.stringify(await retentionList(work, 100)),
    alike: JSON.stringify(await alikeCases(work, other?.reference ?? '')),
    register: text(valueOf(await exportCases(work, csv)).bytes),
    named: text(valueOf(await exportCases(work, named)).bytes),
    breaches: text(valueOf(await exportCases(work, { ...csv, register: 'breaches' })).bytes),
    pack: await unpacked(valueOf(await makePack(work, pack)).bytes),
  };
}

/** All that a zip holds, names included. */
async function unpacked(bytes: Uint8Array): Promise<string> {
  const files = await unzipped(bytes);
  return [...files].map(([name, content]) => `${name}\n${content.toString('latin1')}`).join('\n');
}

it('who is not named in a confidential case meets nothing of it in anything the book shows or gives out', async () => {
  const { lead, named, other, reference, caseId } = await confinedApart();
  // Of the same person, so that whatever looks for others alike would find it.
  const same = openCase(1, { receivedAt: '2026-11-01T08:00:00Z' });
  const { reference: open } = valueOf(
    await lead.book.execute(undefined, [same], { ...by, at: now() }),
  );
  await allOf(lead, named, other);
  const [theirs, outside] = [named, other].map(({ book, folder }) => workOver(book, folder, now));
  if (!theirs || !outside) throw new Error('Two at work');
  const seen = await shownTo(theirs, reference);
  const missed = await shownTo(outside, reference);
  for (const [where, text] of Object.entries(missed)) {
    // A pack follows each log whole: of other cases it has random ids, and how many events they have.
    const ids = where === 'pack' ? [] : [caseId];
    for (const trace of [reference, 'Känsligt', 'före.txt', ...ids]) {
      expect({ where, trace, isThere: text.includes(trace) }).toMatchObject({ isThere: false });
    }
  }
  expect(JSON.parse(missed['found'] ?? '')).toMatchObject({ total: 0, rows: [] });
  expect(missed['list']).toContain(open);
  // The same services show it to who is named: that they show nothing to the other proves something.
  const showing = ['list', 'search', 'found', 'today', 'calendar', 'ics', 'near', 'alike'];
  for (const where of [...showing, 'register', 'named', 'pack']) {
    expect({ where, isThere: seen[where]?.includes(reference) }).toMatchObject({ isThere: true });
  }
});

it('who is not named is told that there is one, of which kind and since when, and that it counts as received', async () => {
  const { lead, named, other, reference } = await confinedApart();
  await allOf(lead, named, other);
  const work = workOver(other.book, other.folder, now);
  expect(confidentialCases(work).rows).toMatchObject([{ reference, opens: false }]);
  expect(await caseView(work, reference)).toMatchObject({ error: { code: 'case-confidential' } });
  expect(await exportCalendar(work, reference)).toMatchObject({
    error: { code: 'case-confidential' },
  });
  const received = valueOf(await periodFigures(work, period)).figures.received;
  expect(JSON.stringify(received)).toContain('1');
  expect(work.book.caseIdOf(reference)).toBeUndefined();
  expect(await work.book.findByMessageId('<1@example.com>')).toBeUndefined();
});

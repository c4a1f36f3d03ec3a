import { expect, it } from 'vitest';
import { caseView } from '#main/casework/cases/case-view.ts';
import { exportCases } from '#main/casework/lists/export-cases.ts';
import { namingExports } from '#main/casework/lists/naming-exports.ts';
import type { Work } from '#main/casework/work.ts';
import { by, openCase, valueOf } from '../../../../factories/books/book.ts';
import { allOf, confinedApart } from '../../../../factories/books/confined-apart.ts';
import { workAt, workOver } from '../../../../factories/cases/work.ts';

/** A day's two readings, one of them after midnight in Stockholm and before it in UTC. */
const morning = '2026-11-27T08:00:00Z';
const evening = '2026-11-27T18:00:00Z';
const pastMidnight = '2026-11-27T23:10:00Z';

const seenIn = async (work: Work, reference: string) => {
  const view = valueOf(await caseView(work, reference));
  await work.sightings.settled();
  return view.seenBy;
};

it('notes who opened a confidential case once a day for each, and shows it to all who may open it', async () => {
  const { lead, named, other, reference, caseId } = await confinedApart();
  let now = morning;
  const works = [lead, named].map(({ book, folder }) => workOver(book, folder, () => now));
  const [leads, colleagues] = works;
  if (!leads || !colleagues) throw new Error('Two at work');
  await allOf(lead, named, other);
  expect(await seenIn(leads, reference)).toEqual([]);
  expect(await seenIn(leads, reference)).toHaveLength(1);
  now = evening;
  await seenIn(leads, reference);
  await seenIn(colleagues, reference);
  now = pastMidnight;
  await seenIn(leads, reference);
  await allOf(lead, named, other);
  const [anna, bo] = [lead, named].map(({ book }) => book.atWork.name);
  const expected = [
    { name: anna, at: pastMidnight, how: 'opened' },
    { name: bo, at: evening, how: 'opened' },
    { name: anna, at: morning, how: 'opened' },
  ];
  expect(await seenIn(leads, reference)).toEqual(expected);
  expect((await seenIn(colleagues, reference))?.slice(-3)).toEqual(expected);
  expect(await other.book.history(caseId)).toEqual([]);
});

it('says on the story who made a case confidential, for whom, and whose key signed that', async () => {
  const { lead, named, other, reference, caseId } = await confinedApart();
  const ids = [lead, named, other].map(({ book }) => book.atWork.officer);
  const names = [lead, named, other].map(({ book }) => book.atWork.name);
  const [own = '', , third = ''] = ids;
  valueOf(await lead.book.confine({ caseId, officers: [own, third], reason: 'Byte' }, by));
  valueOf(await lead.book.confine({ caseId, officers: ids, reason: 'Alla tre' }, by));
  valueOf(await lead.book.confine({ caseId, officers: [own], reason: 'Bara jag' }, by));
  const work = workOver(lead.book, lead.folder, () => morning);
  const { timeline } = valueOf(await caseView(work, reference));
  const told = timeline.filter(({ type }) => type === 'case-confined');
  expect(told.map(({ facts }) => facts)).toEqual([
    {
      variant: 'made',
      named: 'Anna Exempel, Bo Exempel',
      unnamed: '',
      reason: 'Gäller en chef',
    },
    { variant: 'named_unnamed', named: names[2], unnamed: names[1], reason: 'Byte' },
    { variant: 'named', named: names[1], unnamed: '', reason: 'Alla tre' },
    {
      variant: 'unnamed',
      named: '',
      unnamed: expect.stringContaining(names[1] ?? ''),
      reason: 'Bara jag',
    },
  ]);
  expect(new Set(timeline.map(({ signedBy }) => signedBy))).toEqual(new Set([names[0]]));
  expect(timeline.map(({ type }) => type)).toContain('note-added');
});

it('tells a name that somebody typed from the key that signed', async () => {
  const { lead, named, other } = await confinedApart();
  const typed = { at: morning, actor: 'Chefen Själv' };
  const { reference } = valueOf(await named.book.execute(undefined, [openCase(4)], typed));
  await allOf(lead, named, other);
  const work = workOver(lead.book, lead.folder, () => evening);
  const [opened] = valueOf(await caseView(work, reference)).timeline;
  expect(opened).toMatchObject({ actor: typed.actor, signedBy: named.book.atWork.name });
});

it('notes nothing of a case that is open to all', async () => {
  const { work, open } = await workAt(morning);
  const reference = await open({});
  const before = work.book.seq;
  expect(await seenIn(work, reference)).toBeUndefined();
  expect(work.book.seq).toBe(before);
});

it('notes that a confidential case was in a list that named who asked, and lists that export with its reason', async () => {
  const { work, open } = await workAt(morning);
  const reference = await open({});
  await open({});
  const caseId = work.book.caseIdOf(reference) ?? '';
  const officers = [work.book.atWork.officer];
  valueOf(await work.book.confine({ caseId, officers, reason: 'Gäller en chef' }, by));
  const wanted = { search: '', format: 'csv' } as const;
  valueOf(await exportCases(work, wanted));
  expect(namingExports(work).total).toBe(0);
  valueOf(await exportCases(work, { ...wanted, requesters: { reason: 'Begärt av IMY' } }));
  await work.sightings.settled();
  const { name } = work.book.atWork;
  expect(namingExports(work)).toEqual({
    total: 1,
    rows: [{ at: morning, actor: name, signedBy: name, cases: 2, reason: 'Begärt av IMY' }],
  });
  expect(await seenIn(work, reference)).toEqual([{ name, at: morning, how: 'exported' }]);
});

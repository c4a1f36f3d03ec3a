import { expect, it } from 'vitest';
import { calendarDays } from '#main/casework/today/calendar.ts';
import { chooseToday, todayOf } from '#main/casework/today/whose-today.ts';
import { workAt } from '../../../../factories/cases/work.ts';

const confirm = { type: 'confirm-identity', note: 'Känd e-post' } as const;
const overdue = { receivedAt: '2026-08-20T08:00:00Z' };
const colleague = 'Bo Exempel';

/** The lead's desk, with an overdue case of their own, one of a colleague's and one that nobody handles. */
async function three(shared?: string) {
  const desk = await workAt('2026-10-05T08:00:00Z', shared);
  const assigned = (handler: string) => desk.open(overdue, confirm, { type: 'assign', handler });
  const own = await assigned(desk.work.book.settings.handler);
  const theirs = await assigned(colleague);
  const nobodys = await assigned('Har slutat');
  return { desk, own, theirs, nobodys };
}

const overdueIn = async ({ work }: Awaited<ReturnType<typeof three>>['desk']) => {
  const { groups, whose, isShared } = await todayOf(work, 10);
  const late = groups.answer;
  const references = late.rows.map(({ reference }) => reference).toSorted();
  return { whose, isShared, references, total: late.total };
};

it('who keeps the book alone has all of it, and no choice', async () => {
  const { desk, ...cases } = await three();
  const references = Object.values(cases).toSorted();
  expect(await overdueIn(desk)).toEqual({ whose: 'all', isShared: false, references, total: 3 });
});

it('who shares it begins with their own and nobody’s, and keeps the choice they make', async () => {
  const { desk, own, theirs, nobodys } = await three(colleague);
  const mine = { whose: 'mine', isShared: true, references: [own, nobodys].toSorted(), total: 2 };
  expect(await overdueIn(desk)).toEqual(mine);
  await chooseToday(desk.work, { whose: 'all' });
  const references = [own, theirs, nobodys].toSorted();
  expect(await overdueIn(desk)).toEqual({ whose: 'all', isShared: true, references, total: 3 });
});

it('a task that is one’s own is there though a colleague handles the case', async () => {
  const { desk, theirs } = await three(colleague);
  const owner = desk.work.book.settings.handler;
  const task = { type: 'add-task', title: 'Ring', owner, dueOn: '2026-10-05' } as const;
  await desk.act(theirs, task);
  const { settle } = (await todayOf(desk.work, 10)).groups;
  expect(settle.rows).toMatchObject([
    { reference: theirs, reasons: [{ what: 'task', title: 'Ring' }] },
  ]);
});

it('the calendar tells the dates of one’s own cases, or of all', async () => {
  const { desk, own, nobodys, theirs } = await three(colleague);
  const due = { from: '2026-09-18', to: '2026-09-22' };
  const referencesOf = (whose?: 'mine' | 'all') => {
    const shown = calendarDays(desk.work, { ...due, ...(whose && { whose }) });
    const days = shown.ok ? shown.value.days : [];
    return days.flatMap(({ entries }) => entries.map(({ reference }) => reference)).toSorted();
  };
  expect(referencesOf('mine')).toEqual([own, nobodys].toSorted());
  expect(referencesOf('all')).toEqual([own, theirs, nobodys].toSorted());
  expect(referencesOf()).toEqual(referencesOf('all'));
});

it('the hours of a colleague’s breach are shown among one’s own until the authority was told or need not be', async () => {
  const { desk } = await three(colleague);
  const late = { receivedAt: '2026-10-01T08:00:00Z', kind: 'breach' } as const;
  const theirs = { type: 'assign', handler: colleague } as const;
  const reference = await desk.open(late, theirs);
  const breaches = async () => {
    const { groups, whose } = await todayOf(desk.work, 10);
    return {
      whose,
      shown: groups.breaches.rows.map((row) => [row.reference, row.handler, row.urgency]),
    };
  };
  const overdueBreach = { whose: 'mine', shown: [[reference, colleague, 'overdue']] };
  expect(await breaches()).toEqual(overdueBreach);
  const decision = { notify: true, reasons: 'Risk finns' };
  await desk.act(
    reference,
    { type: 'decide-role', role: 'controller', reason: 'Vår behandling' },
    { type: 'assess-risk', risk: { likelihood: 'high', severity: 'medium', reasons: 'Ja' } },
    { type: 'decide-notification', decision },
  );
  expect(await breaches()).toEqual(overdueBreach);
  await desk.act(reference, {
    type: 'record-notification',
    receipt: 'IMY-1',
    delayReasons: 'Semester',
    complete: true,
  });
  expect(await breaches()).toEqual({ whose: 'mine', shown: [] });
});

import { expect, test } from 'vitest';
import { todayView } from '#main/casework/today/today.ts';
import { workAt } from '../../../../factories/work.ts';
import { extending, pausing, withdrawn } from '../../../../factories/case.ts';

const reason = 'Skäl';
const confirm = { type: 'confirm-identity', note: 'Känd e-post' } as const;

/** The sections a case stands in. */
function sectionsOf(view: ReturnType<typeof todayView>, reference: string): string[] {
  const { date: _, ...sections } = view;
  return Object.entries(sections)
    .filter(([, { rows }]) => rows.some((row) => row.reference === reference))
    .map(([name]) => name);
}

test('each case stands where staff must look for it', async () => {
  const desk = await workAt('2026-10-05T08:00:00Z');
  const received = (receivedAt: string) => ({ receivedAt });
  const late = await desk.open(received('2026-08-20T08:00:00Z'), confirm);
  const due = await desk.open(received('2026-09-07T08:00:00Z'), confirm);
  const soon = await desk.open(received('2026-09-10T08:00:00Z'), confirm);
  const new_ = await desk.open(received('2026-10-02T08:00:00Z'));
  const asked = await desk.open(received('2026-09-10T08:00:00Z'), {
    type: 'pause',
    category: 'identity',
    reason,
    evidence: 'Brev',
  });
  const longer = await desk.open(received('2026-09-10T08:00:00Z'), confirm, extending);
  const breach = await desk.open({ receivedAt: '2026-10-03T09:00:00Z', kind: 'breach' });
  const closed = await desk.open(received('2026-08-20T08:00:00Z'), ...withdrawn);
  desk.goTo('2026-10-07T08:00:00Z');
  const view = todayView(desk.work, 10);

  expect(view.date).toBe('2026-10-07');
  expect(sectionsOf(view, late)).toEqual(['overdue']);
  expect(sectionsOf(view, due)).toEqual(['today', 'extendable']);
  expect(sectionsOf(view, soon)).toEqual(['week', 'extendable']);
  expect(sectionsOf(view, new_)).toEqual(['identityOpen', 'extendable']);
  expect(sectionsOf(view, asked)).toEqual(['waiting', 'extendable']);
  expect(sectionsOf(view, longer)).toEqual([]);
  expect(sectionsOf(view, breach)).toEqual(['breaches']);
  expect(sectionsOf(view, closed)).toEqual([]);
  expect(view.waiting.rows).toEqual([
    expect.objectContaining({ reference: asked, since: '2026-10-05', category: 'identity' }),
  ]);
  expect(view.identityOpen.rows[0]).toMatchObject({ askBy: '2026-10-09' });
  expect(view.breaches.rows[0]).toMatchObject({ due: '2026-10-06T11:00:00+02:00' });
});

test('only what the law lets be extended is shown as that', async () => {
  const desk = await workAt('2026-10-05T08:00:00Z');
  const received = { receivedAt: '2026-10-02T08:00:00Z' };
  for (const kind of ['breach', 'marketing-objection', 'authority-inquiry'] as const) {
    await desk.open({ ...received, kind });
  }
  const complaint = await desk.open({ ...received, kind: 'complaint' });
  const { rows } = todayView(desk.work, 10).extendable;
  expect(rows.map(({ reference }) => reference)).toEqual([complaint]);
});

test('while a pause runs, an extension is possible for as long as the pause lasts', async () => {
  const desk = await workAt('2026-09-10T08:00:00Z');
  await desk.open({ receivedAt: '2026-09-07T08:00:00Z' }, pausing);
  desk.goTo('2026-10-20T08:00:00Z');
  // 7 October and 40 days: Monday 16 November.
  expect(todayView(desk.work, 10).extendable.rows[0]).toMatchObject({
    due: '2026-10-07',
    extendUntil: '2026-11-16',
  });
});

test('a pause that began too late hides no overdue case', async () => {
  const desk = await workAt('2026-10-09T08:00:00Z');
  const reference = await desk.open({ receivedAt: '2026-09-07T08:00:00Z' }, pausing);
  expect(sectionsOf(todayView(desk.work, 10), reference)).toEqual(['overdue', 'waiting']);
});

test('counts all and shows the first', async () => {
  const desk = await workAt('2026-10-05T08:00:00Z');
  for (const day of ['20', '18', '19']) {
    await desk.open({ receivedAt: `2026-08-${day}T08:00:00Z` }, confirm);
  }
  const { overdue } = todayView(desk.work, 2);
  expect(overdue.total).toBe(3);
  expect(overdue.rows.map(({ due }) => due)).toEqual(['2026-09-18', '2026-09-21']);
});

test('what has come to its day stands in the list of things to do, the oldest first', async () => {
  const desk = await workAt('2026-10-05T08:00:00Z');
  const task = { type: 'add-task', title: 'Ring driften', owner: 'Handa' } as const;
  const reference = await desk.open(
    { receivedAt: '2026-10-02T08:00:00Z' },
    { ...task, dueOn: '2026-10-07' },
    { ...task, dueOn: '2026-10-08' },
    { type: 'ask-area', system: 'CRM', colleague: 'Drift', dueOn: '2026-10-06' },
  );
  desk.goTo('2026-10-07T08:00:00Z');
  expect(todayView(desk.work, 10).todo).toMatchObject({
    total: 2,
    rows: [
      { reference, what: 'area', title: 'CRM', owner: 'Drift', dueOn: '2026-10-06' },
      { reference, what: 'task', title: 'Ring driften', owner: 'Handa', dueOn: '2026-10-07' },
    ],
  });
  expect(todayView(desk.work, 1).todo).toMatchObject({ total: 2, rows: [{ what: 'area' }] });
});

test('a supplement owed to the authority is told from its first day, with the day it waits for', async () => {
  const desk = await workAt('2026-10-05T08:00:00Z');
  await desk.open(
    { receivedAt: '2026-10-04T08:00:00Z', kind: 'breach' },
    { type: 'decide-role', role: 'controller', reason },
    { type: 'assess-risk', risk: { likelihood: 'high', severity: 'medium', reasons: reason } },
    { type: 'decide-notification', decision: { notify: true, reasons: reason } },
    { type: 'record-notification', receipt: '', delayReasons: '', complete: false },
  );
  expect(todayView(desk.work, 10).todo).toMatchObject({
    total: 1,
    rows: [{ what: 'supplement', dueOn: '2026-11-02' }],
  });
});

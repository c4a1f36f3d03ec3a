import { expect, test } from 'vitest';
import { todayView } from '#main/casework/today/today.ts';
import { workAt } from '../../../../factories/cases/work.ts';
import { extending, pausing, withdrawn } from '../../../../factories/cases/case.ts';

const reason = 'Skäl';
const confirm = { type: 'confirm-identity', note: 'Känd e-post' } as const;

type View = ReturnType<typeof todayView>;

/** Where a case stands, and all that is said of it; it must stand in one place. */
function placeOf({ groups }: View, reference: string) {
  const places = Object.entries(groups).flatMap(([group, { rows }]) =>
    rows
      .filter((row) => row.reference === reference)
      .map(({ reasons }) => [group, ...reasons.map(({ what }) => what)]),
  );
  expect(places.length).toBeLessThan(2);
  return places[0];
}

test('each case stands once, by what is to be done in it, with all its reasons', async () => {
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
  expect(view).toMatchObject({ isEmpty: false, pressing: 3 });
  expect(placeOf(view, late)).toEqual(['answer', 'overdue']);
  expect(placeOf(view, due)).toEqual(['answer', 'today', 'extendable']);
  expect(placeOf(view, soon)).toEqual(['week', 'week', 'extendable']);
  expect(placeOf(view, new_)).toEqual(['identify', 'identity', 'extendable']);
  expect(placeOf(view, asked)).toEqual(['wait', 'waiting', 'extendable']);
  expect(placeOf(view, longer)).toBeUndefined();
  expect(placeOf(view, breach)).toEqual(['breaches', 'breach']);
  expect(placeOf(view, closed)).toBeUndefined();
  const { breaches, identify, wait } = view.groups;
  expect(wait.rows[0]?.reasons[0]).toMatchObject({ since: '2026-10-05', category: 'identity' });
  expect(identify.rows[0]?.reasons[0]).toMatchObject({ askBy: '2026-10-09' });
  expect(breaches.rows[0]).toMatchObject({ due: '2026-10-06T11:00:00+02:00' });
});

test('only what the law lets be extended is shown as that', async () => {
  const desk = await workAt('2026-10-05T08:00:00Z');
  const received = { receivedAt: '2026-10-02T08:00:00Z' };
  for (const kind of ['breach', 'marketing-objection', 'authority-inquiry'] as const) {
    await desk.open({ ...received, kind });
  }
  const complaint = await desk.open({ ...received, kind: 'complaint' });
  const all = Object.values(todayView(desk.work, 10).groups).flatMap(({ rows }) => rows);
  const extendable = all.filter(({ reasons }) => reasons.some(({ what }) => what === 'extendable'));
  expect(extendable.map(({ reference }) => reference)).toEqual([complaint]);
});

test('while a pause runs, an extension is possible for as long as the pause lasts', async () => {
  const desk = await workAt('2026-09-10T08:00:00Z');
  await desk.open({ receivedAt: '2026-09-07T08:00:00Z' }, pausing);
  desk.goTo('2026-10-20T08:00:00Z');
  // 7 October and 40 days: Monday 16 November.
  expect(todayView(desk.work, 10).groups.wait.rows[0]).toMatchObject({
    due: '2026-10-07',
    reasons: [{ what: 'waiting' }, { what: 'extendable', until: '2026-11-16' }],
  });
});

test('a pause that began too late hides no overdue case', async () => {
  const desk = await workAt('2026-10-09T08:00:00Z');
  const reference = await desk.open({ receivedAt: '2026-09-07T08:00:00Z' }, pausing);
  expect(placeOf(todayView(desk.work, 10), reference)).toEqual(['answer', 'overdue', 'waiting']);
});

test('counts all and shows the first', async () => {
  const desk = await workAt('2026-10-05T08:00:00Z');
  for (const day of ['20', '18', '19']) {
    await desk.open({ receivedAt: `2026-08-${day}T08:00:00Z` }, confirm);
  }
  const { answer } = todayView(desk.work, 2).groups;
  expect(answer.total).toBe(3);
  expect(answer.rows.map(({ due }) => due)).toEqual(['2026-09-18', '2026-09-21']);
});

test('what has come to its day is told before the rest, the oldest first', async () => {
  const desk = await workAt('2026-10-05T08:00:00Z');
  const task = { type: 'add-task', title: 'Ring driften', owner: 'Handa' } as const;
  const reference = await desk.open(
    { receivedAt: '2026-10-02T08:00:00Z' },
    { ...task, dueOn: '2026-10-07' },
    { ...task, dueOn: '2026-10-08' },
    { type: 'ask-area', system: 'CRM', colleague: 'Drift', dueOn: '2026-10-06' },
  );
  desk.goTo('2026-10-07T08:00:00Z');
  const { settle } = todayView(desk.work, 10).groups;
  expect(settle).toMatchObject({ total: 1, rows: [{ reference }] });
  expect(settle.rows[0]?.reasons).toEqual([
    { what: 'area', title: 'CRM', owner: 'Drift', dueOn: '2026-10-06' },
    { what: 'task', title: 'Ring driften', owner: 'Handa', dueOn: '2026-10-07' },
    { what: 'identity', askBy: '2026-10-09' },
    { what: 'extendable', until: '2026-11-02' },
  ]);
});

test('cases in which something has come to its day stand by that day, whenever they are due', async () => {
  const desk = await workAt('2026-10-05T08:00:00Z');
  const task = (dueOn: string) => ({ type: 'add-task', title: 'Ring', owner: '', dueOn }) as const;
  const later = await desk.open({ receivedAt: '2026-10-01T08:00:00Z' }, task('2026-10-07'));
  const first = await desk.open({ receivedAt: '2026-10-04T08:00:00Z' }, task('2026-10-06'));
  desk.goTo('2026-10-07T08:00:00Z');
  const { rows } = todayView(desk.work, 10).groups.settle;
  expect(rows.map(({ reference }) => reference)).toEqual([first, later]);
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
  expect(todayView(desk.work, 10).groups.breaches.rows[0]?.reasons).toMatchObject([
    { what: 'breach' },
    { what: 'supplement', dueOn: '2026-11-02' },
  ]);
});

test('a book without cases is told from one in which nothing presses', async () => {
  const desk = await workAt('2026-10-05T08:00:00Z');
  expect(todayView(desk.work, 10)).toMatchObject({ isEmpty: true, pressing: 0 });
  await desk.open({ receivedAt: '2026-08-20T08:00:00Z' }, ...withdrawn);
  expect(todayView(desk.work, 10)).toMatchObject({ isEmpty: false, pressing: 0 });
});

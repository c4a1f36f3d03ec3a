import { expect, test } from 'vitest';
import { lastToldAt, supplementDay } from '#domain/case/breach/supplement-due.ts';
import { todosOf } from '#domain/case/work/todo.ts';
import { makeCase, withdrawn } from '../../../factories/cases/case.ts';

const task = {
  type: 'add-task',
  title: 'Ring driften',
  owner: 'Handa',
  dueOn: '2026-10-08',
} as const;
const area = { type: 'ask-area', system: 'CRM', colleague: 'Drift', dueOn: '2026-10-09' } as const;

test('a task and an area wait until they are done, and only when they have a day', () => {
  const waiting = makeCase(task, area, { ...task, dueOn: '' }, { ...area, dueOn: '' });
  expect(todosOf(waiting)).toEqual([
    { what: 'task', title: 'Ring driften', owner: 'Handa', dueOn: '2026-10-08' },
    { what: 'area', title: 'CRM', owner: 'Drift', dueOn: '2026-10-09' },
  ]);
  const done = makeCase(
    task,
    area,
    { type: 'complete-task', id: waiting.tasks[0]?.id ?? '' },
    { type: 'receive-area', id: waiting.areas[0]?.id ?? '', holdsData: false, note: '' },
  );
  expect(todosOf(done)).toEqual([]);
});

test('a message in a closed case waits until somebody has said what it is', () => {
  const message = {
    receivedAt: '2026-10-08T08:00:00Z',
    subject: 'Och en sak till',
    text: 'Radera mig.',
    messageId: '',
    attachments: [],
  };
  const came = [...withdrawn, { type: 'add-message', message } as const];
  const number = makeCase(...came).messages.length;
  expect(todosOf(makeCase(...came))).toEqual([
    { what: 'message', title: 'Och en sak till', receivedAt: '2026-10-08T08:00:00Z' },
  ]);
  const belongs = { type: 'settle-message', number, as: 'belongs' } as const;
  expect(todosOf(makeCase(...came, belongs))).toEqual([]);
  expect(todosOf(makeCase(...came, { type: 'reopen', reason: 'Ny begäran' }))).toEqual([]);
  expect(todosOf(makeCase({ type: 'add-message', message }))).toEqual([]);
});

const chosen = [
  { type: 'change-kind', kind: 'complaint' },
  { type: 'describe-options', options: ['Ursäkt'] },
  { type: 'choose-remedy', remedy: 'Ursäkt', followUpOn: '2026-10-20' },
] as const;

test('a remedy is followed up until its result is known', () => {
  expect(todosOf(makeCase(...chosen))).toEqual([
    { what: 'remedy', title: 'Ursäkt', dueOn: '2026-10-20' },
  ]);
  expect(todosOf(makeCase(...chosen, { type: 'carry-out-remedy', result: 'Godtogs' }))).toEqual([]);
});

const notification = (complete: boolean, ...texts: string[]) => ({
  notification: {
    at: '2026-03-02T09:00:00Z',
    receipt: '',
    delayReasons: '',
    complete,
    supplements: texts.map((text) => ({ at: '2026-03-20T23:30:00Z', text })),
  },
});

test('a supplement is owed from when the authority was last told, until all is handed in (Art. 33(4))', () => {
  expect(lastToldAt({})).toBeUndefined();
  expect(lastToldAt(notification(true))).toBeUndefined();
  expect(lastToldAt(notification(false))).toBe('2026-03-02T09:00:00Z');
  expect(lastToldAt(notification(false, 'Fler berörda'))).toBe('2026-03-20T23:30:00Z');
});

test.each([
  ['2026-03-02T09:00:00Z', '2026-03-30'],
  // Half past midnight on the 21st in Stockholm.
  ['2026-03-20T23:30:00Z', '2026-04-18'],
])('told %s, four weeks end on %s', (toldAt, day) => {
  expect(supplementDay(toldAt, { country: 'SE', zone: 'Europe/Stockholm' })).toBe(day);
});

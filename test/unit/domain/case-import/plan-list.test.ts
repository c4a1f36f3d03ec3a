import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ImportMapping } from '#domain/case-import/mapping.ts';
import { planList } from '#domain/case-import/plan-list.ts';

const context = {
  zone: 'Europe/Stockholm',
  now: '2026-06-01T08:00:00Z',
  months: new Map<string, number>(),
};
const columns = {
  received: 0,
  kind: 1,
  status: 2,
  closed: 3,
  outcome: 4,
  requesterEmail: 5,
  earlierReference: 6,
};
const mapping: ImportMapping = {
  columns,
  orders: {},
  values: {
    kind: { utdrag: 'access' },
    status: { klart: 'closed', pågår: 'open' },
    outcome: { besvarat: 'answered' },
  },
  defaults: {},
};

const planned = (...cells: string[]) => planList([cells], mapping, context)[0];

test('makes a closed case of a row that says so, with its days at noon where it was kept', () => {
  expect(
    planned('2026-03-04', ' Utdrag ', 'Klart', '2026-03-20', 'Besvarat', 'a@example.com', 'D-1'),
  ).toEqual({
    row: 1,
    faults: [],
    planned: {
      kind: 'access',
      channel: 'email',
      language: 'sv',
      receivedAt: '2026-03-04T11:00:00Z',
      requester: { name: '', email: 'a@example.com', address: '' },
      subject: '',
      text: '',
      earlierReference: 'D-1',
      handler: '',
      note: '',
      closed: { at: '2026-03-20T11:00:00Z', outcome: 'answered' },
    },
  });
});

test('takes a case with a closing day for closed where the list has no status', () => {
  const row = planned('2026-03-04', 'utdrag', '', '2026-03-20', 'besvarat');
  expect(row?.planned?.closed?.at).toBe('2026-03-20T11:00:00Z');
});

test.each([
  ['the same day as now, before noon', ['2026-06-01', 'utdrag'], '2026-06-01T08:00:00Z'],
  ['with its hour', ['2026-03-04 09:30', 'utdrag'], '2026-03-04T08:30:00Z'],
])('dates a receipt %s', (_, cells, expected) => {
  expect(planned(...cells)?.planned?.receivedAt).toBe(expected);
});

test('closes a case on the day it came in no earlier than it came in', () => {
  const row = planned('2026-03-04 15:00', 'utdrag', 'klart', '2026-03-04', 'besvarat');
  expect(row?.planned?.closed?.at).toBe('2026-03-04T14:00:00Z');
});

test.each([
  [['', 'utdrag'], [['received', 'missing', '']]],
  [['snart', 'utdrag'], [['received', 'no-day', 'snart']]],
  [['2026-06-02', 'utdrag'], [['received', 'in-future', '2026-06-02']]],
  [['2018-05-24', 'utdrag'], [['received', 'before-gdpr', '2018-05-24']]],
  [['2026-03-04', ''], [['kind', 'missing', '']]],
  [['2026-03-04', 'annat'], [['kind', 'value-unmapped', 'annat']]],
  [['2026-03-04', 'constructor'], [['kind', 'value-unmapped', 'constructor']]],
  [
    ['2026-03-04', 'utdrag', 'klart'],
    [
      ['closed', 'missing', ''],
      ['outcome', 'missing', ''],
    ],
  ],
  [
    ['2026-03-04', 'utdrag', 'klart', '2026-03-03', 'besvarat'],
    [['closed', 'before-receipt', '2026-03-03']],
  ],
  [['2026-03-04', 'utdrag', '', '', '', 'alva'], [['requesterEmail', 'no-address', 'alva']]],
  [
    ['', 'annat', 'vet ej', '', '', 'alva'],
    [
      ['received', 'missing', ''],
      ['kind', 'value-unmapped', 'annat'],
      ['requesterEmail', 'no-address', 'alva'],
      ['status', 'value-unmapped', 'vet ej'],
    ],
  ],
])('tells every fault of %o by its field', (cells, expected) => {
  const faults = planned(...cells)?.faults.map(({ field, error, value }) => [field, error, value]);
  expect(faults).toEqual(expected);
  expect(planned(...cells)?.planned).toBeUndefined();
});

test('takes a number that stands twice for a fault of the later row', () => {
  const row = (reference: string) => ['2026-03-04', 'utdrag', '', '', '', '', reference];
  const faults = planList([row('D-1'), row(''), row('D-1'), row('')], mapping, context).map(
    ({ faults }) => faults.map(({ error }) => error),
  );
  expect(faults).toEqual([[], [], ['twice'], []]);
});

test('lets defaults hold where a cell is empty, and only there', () => {
  const defaults = { ...mapping, defaults: { kind: 'complaint', outcome: 'withdrawn' } } as const;
  const plan = (...cells: string[]) => planList([cells], defaults, context)[0];
  expect(plan('2026-03-04')?.planned?.kind).toBe('complaint');
  expect(plan('2026-03-04', 'annat')?.faults).toMatchObject([{ error: 'value-unmapped' }]);
  expect(plan('2026-03-04', '', 'klart', '2026-03-05')?.planned?.closed?.outcome).toBe('withdrawn');
});

test('gives a case or a fault for any row whatever', () => {
  const cell = fc.oneof(
    fc.string(),
    fc.constantFrom('2026-03-04', 'utdrag', 'klart', '31/12/2025'),
  );
  fc.assert(
    fc.property(fc.array(cell, { maxLength: 8 }), (cells) => {
      const row = planned(...cells);
      expect(row?.planned === undefined).toBe((row?.faults.length ?? 0) > 0);
    }),
  );
});

test('asks for the order of days that can be several, and takes an instant as it is', () => {
  expect(planned('20-04-21', 'utdrag')?.faults).toEqual([
    { field: 'received', error: 'day-unsure', value: '20-04-21' },
  ]);
  const settled = { ...mapping, orders: { received: 'ymd' as const } };
  expect(planList([['20-04-21', 'utdrag']], settled, context)[0]?.planned?.receivedAt).toBe(
    '2020-04-21T10:00:00Z',
  );
  expect(planned('2026-05-04T23:30:00+02:00', 'utdrag')?.planned?.receivedAt).toBe(
    '2026-05-04T21:30:00Z',
  );
});

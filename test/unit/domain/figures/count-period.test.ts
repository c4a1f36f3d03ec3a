import { describe, expect, test } from 'vitest';
import { confidentialCase, disposedCase, type CountedCase } from '#domain/figures/counted.ts';
import { countPeriod } from '#domain/figures/count-period.ts';
import { lateCauseOf } from '#domain/figures/late-cause.ts';

const march = { from: '2026-03-01', to: '2026-03-31' };
const counting = {
  period: march,
  until: '2026-03-31',
  asOf: '2026-03-31T21:59:59Z',
  zone: 'Europe/Stockholm',
};

/** Received 2 March, due 2 April; open unless the test says how it ended. */
const one = (change: Partial<CountedCase> = {}): CountedCase => ({
  from: 'book',
  kind: 'access',
  received: '2026-03',
  receivedOn: '2026-03-02',
  due: '2026-04-02',
  extended: false,
  ...change,
});
const answered = (answeredOn: string, change: Partial<CountedCase> = {}) =>
  one({ outcome: 'granted', answeredOn, closedOn: answeredOn, inTime: true, ...change });
const count = (
  cases: readonly CountedCase[],
  change: Partial<typeof counting> = {},
  handlers = false,
) => countPeriod(cases, { ...counting, ...change }, handlers);

describe('totals', () => {
  test('of nothing are nought', () => {
    expect(count([])).toMatchObject({
      received: 0,
      answered: 0,
      open: 0,
      byKind: [],
      monthOnly: 0,
    });
  });

  test('count each case by the day of what they count', () => {
    const figures = count([
      answered('2026-03-20'),
      answered('2026-04-20', { inTime: false }),
      answered('2026-03-01', { receivedOn: '2026-02-01', inTime: false }),
      one({ receivedOn: '2026-04-01' }),
      one({ extended: true, extendedOn: '2026-03-30' }),
      one({ extended: true, extendedOn: '2026-04-01' }),
    ]);
    expect(figures).toMatchObject({ received: 4, answered: 2, inTime: 1, late: 1, extended: 1 });
  });

  test('have a case received the 2nd, answered the 20th and closed in April as open when March ends', () => {
    const waiting = answered('2026-03-20', { closedOn: '2026-04-02' });
    expect(count([waiting])).toMatchObject({ received: 1, answered: 1, open: 1, overdue: 0 });
    const april = { period: { from: '2026-04-01', to: '2026-04-30' }, until: '2026-04-30' };
    expect(count([waiting], april)).toMatchObject({ received: 0, answered: 0, open: 0 });
  });

  test('count what owed no answer as answered, and as neither in time nor late', () => {
    const { inTime: _, ...withdrawn } = answered('2026-03-20', { outcome: 'withdrawn' });
    expect(count([withdrawn])).toMatchObject({ answered: 1, notOwed: 1, inTime: 0, late: 0 });
  });

  test('have a case overdue from the midnight after its day, and a breach from its minute', () => {
    const open = [one({ due: '2026-03-30' }), one({ due: '2026-03-31' })];
    expect(count(open)).toMatchObject({ open: 2, overdue: 1 });
    const breach = one({ kind: 'breach', due: '2026-03-31T12:00:00+02:00' });
    expect(count([breach], { asOf: '2026-03-31T10:00:00Z' }).overdue).toBe(0);
    expect(count([breach], { asOf: '2026-03-31T10:00:01Z' }).overdue).toBe(1);
  });

  test('count a case that was closed later, and due before the period ended, as overdue then', () => {
    expect(count([answered('2026-04-09', { due: '2026-03-10' })]).overdue).toBe(1);
  });
});

test('kinds stand in the law’s order, with the days of the answers that were owed', () => {
  const { inTime: _, ...withdrawn } = answered('2026-03-03');
  const figures = count([
    answered('2026-03-05', { kind: 'erasure' }),
    answered('2026-03-20'),
    answered('2026-03-12'),
    withdrawn,
    one({ kind: 'question', receivedOn: '2026-05-01' }),
  ]);
  expect(figures.byKind).toEqual([
    expect.objectContaining({
      kind: 'access',
      received: 3,
      answered: 3,
      median: 14,
      ninetieth: 18,
    }),
    expect.objectContaining({ kind: 'erasure', received: 1, answered: 1, median: 3, ninetieth: 3 }),
  ]);
});

test('weeks hold what came in and went out on the days that are of the period', () => {
  const figures = count([
    answered('2026-03-09'),
    answered('2026-03-31', { receivedOn: '2026-02-28' }),
    one({ receivedOn: '2026-03-01' }),
  ]);
  expect(figures.weeks).toEqual([
    { week: '2026-02-23', received: 1, answered: 0 },
    { week: '2026-03-02', received: 1, answered: 0 },
    { week: '2026-03-09', received: 0, answered: 1 },
    { week: '2026-03-16', received: 0, answered: 0 },
    { week: '2026-03-23', received: 0, answered: 0 },
    { week: '2026-03-30', received: 0, answered: 1 },
  ]);
});

test('weeks to come are none', () => {
  const { weeks } = count([], { until: '2026-03-10' });
  expect(weeks.map(({ week }) => week)).toEqual(['2026-02-23', '2026-03-02', '2026-03-09']);
});

test('what is open is told by its age at the end', () => {
  const days = ['2026-03-24', '2026-03-23', '2026-03-01', '2026-02-28', '2025-12-31', '2025-12-30'];
  const figures = count(days.map((receivedOn) => one({ receivedOn })));
  expect(figures.openByAge).toEqual({ week: 1, month: 2, quarter: 2, older: 1 });
});

describe('why something was late', () => {
  const late = { inTime: false } as const;
  test.each<[string, Partial<CountedCase>, string]>([
    [
      'an extension that was not enough',
      { extended: true, pauses: [{ category: 'identity', on: '2026-03-03' }] },
      'extended',
    ],
    ['a pause', { pauses: [{ category: 'identity', on: '2026-03-03' }] }, 'paused'],
    ['nobody extended', {}, 'not-extended'],
    ['marketing, which cannot be (Art. 21(3))', { kind: 'marketing-objection' }, 'not-extendable'],
    [
      'a breach with reasons (Art. 33(1))',
      { kind: 'breach', notice: 'late-explained' },
      'breach-explained',
    ],
    ['a breach without', { kind: 'breach', notice: 'late-unexplained' }, 'breach-unexplained'],
    ['a breach never notified', { kind: 'breach' }, 'breach-unexplained'],
  ])('%s', (_, change, cause) => {
    const counted = answered('2026-03-20', { ...late, ...change });
    expect(lateCauseOf(counted)).toBe(cause);
    expect(count([counted]).lateBecause).toEqual({ [cause]: 1 });
  });

  test('is told of no answer that was in time, or of another period', () => {
    expect(count([answered('2026-03-20'), answered('2026-04-20', late)]).lateBecause).toEqual({});
  });
});

test('extensions stand by their reason, the most first; pauses by what they waited for, with their days', () => {
  const on = (extendedOn: string, extendedFor?: string) =>
    one({ extended: true, extendedOn, ...(extendedFor !== undefined && { extendedFor }) });
  const figures = count([
    on('2026-03-05'),
    on('2026-03-06', 'Många system'),
    on('2026-03-07', 'Många system'),
    on('2026-04-07', 'Många system'),
    one({
      pauses: [
        { category: 'identity', on: '2026-03-03', days: 7 },
        { category: 'identity', on: '2026-03-20' },
        { category: 'clarification', on: '2026-02-27', days: 3 },
      ],
    }),
  ]);
  expect(figures.extensions).toEqual([
    { reason: 'Många system', cases: 2 },
    { reason: '', cases: 1 },
  ]);
  expect(figures.pauses).toEqual([{ category: 'identity', pauses: 2, days: 7 }]);
});

test('refusals stand by ground, the whole request apart from a part of it; a ground named twice counts once', () => {
  const figures = count([
    answered('2026-03-20', { outcome: 'refused', grounds: ['excessive', 'excessive'] }),
    answered('2026-03-21', { outcome: 'partly', grounds: ['others-rights', 'excessive'] }),
    answered('2026-04-21', { outcome: 'refused', grounds: ['secrecy'] }),
  ]);
  expect(figures.refusals).toEqual([
    { ground: 'excessive', refused: 1, partly: 1 },
    { ground: 'others-rights', refused: 0, partly: 1 },
  ]);
});

test('complaints are told by what was found and what became of the remedy, other kinds by neither', () => {
  const complaint = { kind: 'complaint', finding: 'upheld', remedy: 'carried-out' } as const;
  const figures = count([
    answered('2026-03-20', complaint),
    answered('2026-03-21', { kind: 'complaint' }),
    answered('2026-03-21', { ...complaint, kind: 'question' }),
  ]);
  expect(figures).toMatchObject({ findings: { upheld: 1 }, remedies: { 'carried-out': 1 } });
});

test('breaches count on the day they became known, by what became of the duty to notify', () => {
  const breach = (change: Partial<CountedCase>) => one({ kind: 'breach', ...change });
  const figures = count([
    breach({ notice: 'in-time' }),
    breach({ notice: 'late-explained' }),
    breach({ notice: 'not-notified', unnotified: 'unintelligible' }),
    breach({ outcome: 'no-breach', notice: 'not-notified', unnotified: 'unstated' }),
    breach({}),
    breach({ receivedOn: '2026-04-01', notice: 'in-time' }),
    confidentialCase('breach', '2026-03-02'),
  ]);
  expect(figures.breaches).toEqual({
    'in-time': 1,
    'late-explained': 1,
    'not-notified': 1,
    'no-breach': 1,
    undecided: 1,
  });
  expect(figures.unnotified).toEqual({ unintelligible: 1 });
});

test('identity and the way of the answer are told of requests alone', () => {
  const told = { identity: 'confirmed', answeredBy: 'email' } as const;
  const figures = count([
    answered('2026-03-20', told),
    answered('2026-03-20', { ...told, kind: 'complaint' }),
    one(told),
  ]);
  expect(figures).toMatchObject({ identity: { confirmed: 1 }, answeredBy: { email: 1 } });
});

describe('cases that nobody can open', () => {
  test('are counted as received when they are confidential, and as nothing else', () => {
    const figures = count([confidentialCase('access', '2026-03-31')]);
    expect(figures).toMatchObject({
      received: 1,
      open: 0,
      overdue: 0,
      counted: { book: 0, disposed: 0, confidential: 1 },
      openByAge: {},
    });
  });

  test('are counted by their days when they are gone', () => {
    const { from: _, due: __, ...figure } = answered('2026-03-20', { inTime: false });
    expect(count([disposedCase(figure)])).toMatchObject({
      received: 1,
      answered: 1,
      late: 1,
      open: 0,
      monthOnly: 0,
      counted: { book: 0, disposed: 1, confidential: 0 },
    });
  });

  test('are counted on the first of their month when that is all that is left, and told of', () => {
    const left = {
      kind: 'access',
      received: '2026-03',
      extended: true,
      outcome: 'granted',
      inTime: true,
    } as const;
    expect(count([disposedCase(left)])).toMatchObject({
      received: 1,
      answered: 0,
      open: 0,
      extended: 0,
      monthOnly: 1,
    });
    const later = { period: { from: '2026-03-02', to: '2026-03-31' } };
    expect(count([disposedCase(left)], later)).toMatchObject({ received: 0, monthOnly: 0 });
  });
});

describe('handlers', () => {
  const cases = [
    answered('2026-03-20', { handler: 'Olof' }),
    one({ handler: 'Mira' }),
    one({ handler: 'Sanna', receivedOn: '2026-04-09' }),
    confidentialCase('access', '2026-03-02'),
  ];
  test('are counted only where that is wanted', () => {
    expect(count(cases)).not.toHaveProperty('handlers');
    expect(JSON.stringify(count(cases))).not.toContain('Olof');
  });

  test('stand by name with their own numbers; who had none in the period is left out', () => {
    expect(count(cases, {}, true).handlers).toEqual([
      expect.objectContaining({ handler: 'Mira', received: 1, answered: 0, open: 1 }),
      expect.objectContaining({ handler: 'Olof', received: 1, answered: 1, open: 0 }),
    ]);
  });
});

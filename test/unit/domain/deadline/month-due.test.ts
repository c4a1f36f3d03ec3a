import { describe, expect, test } from 'vitest';
import { dueDate, extended, paused, request, resumed } from '../../../factories/cases/clock.ts';

const trail = (input: Parameters<typeof dueDate>[0]) =>
  dueDate(input).steps.map(({ rule, date }) => `${rule} ${date}`);
const otherDates = (input: Parameters<typeof dueDate>[0]) =>
  dueDate(input).alternatives.map(({ because, due }) => `${because} ${due}`);

describe('one month (Art. 12(3); Reg. 1182/71 Art. 3(2)(c))', () => {
  test.each([
    ['2026-03-05', '2026-04-07', 'Easter: Sunday 5 and Monday 6 April'],
    ['2026-01-15', '2026-02-16', 'a Sunday'],
    ['2025-01-31', '2025-02-28', 'clamped to 28 February'],
    ['2028-01-31', '2028-02-29', 'clamped to 29 February in a leap year'],
    ['2026-03-31', '2026-04-30', 'clamped to the 30th'],
    ['2027-02-01', '2027-03-01', 'not the 30 days that give 3 March'],
    ['2025-07-31T21:59:59Z', '2025-09-01', 'still 31 July in Stockholm; 31 August is a Sunday'],
    ['2025-07-31T22:00:00Z', '2025-09-01', 'already 1 August in Stockholm'],
  ])('received %s is due %s: %s', (received, due) => {
    expect(dueDate(request(received)).due).toBe(due);
  });

  test('the steps tell the way, with the holiday’s names', () => {
    const { steps } = dueDate(request('2025-11-25'));
    expect(steps.map(({ rule, date }) => `${rule} ${date}`)).toEqual([
      'received 2025-11-25',
      'one-month 2025-12-25',
      'moved-off-holiday 2025-12-26',
      'moved-off-holiday 2025-12-27',
      'moved-off-saturday 2025-12-28',
      'moved-off-sunday 2025-12-29',
    ]);
    expect(steps[2]?.facts).toEqual({ from: '2025-12-25', sv: 'juldagen', en: 'Christmas Day' });
    expect(steps[2]?.source).toBe('reg-1182-71-3-4');
  });

  test('a clamped month says which day it lacks', () => {
    const step = dueDate(request('2025-01-31')).steps.find(({ rule }) => rule === 'month-clamped');
    expect(step).toMatchObject({ date: '2025-02-28', facts: { day: 31 } });
  });
});

describe('extension (Art. 12(3))', () => {
  test.each([
    ['2026-01-15', '2026-02-16', '2026-04-15', 'noticed on the rolled last day of the month'],
    ['2026-01-15', '2026-02-17', '2026-02-16', 'noticed the day after: not counted'],
    ['2026-01-31', '2026-03-02', '2026-04-30', 'noticed on the Monday after 28 February'],
    ['2026-01-31', '2026-01-31T10:00:01Z', '2026-04-30', 'noticed on the day of receipt'],
    ['2025-11-30', '2025-12-10', '2026-03-02', 'three months clamped to 28 February, a Saturday'],
    ['2025-09-25', '2025-10-10', '2025-12-29', 'three months end on juldagen: rolled once'],
  ])('received %s, noticed %s, is due %s: %s', (received, noticed, due) => {
    expect(dueDate(request(received, [extended(noticed)])).due).toBe(due);
  });

  test('a notice sent at 23:30 UTC on the last day is a day late in Stockholm', () => {
    const late = dueDate(request('2026-03-16', [extended('2026-04-16T23:30:00Z')]));
    expect(late.due).toBe('2026-04-16');
    expect(late.steps.find(({ rule }) => rule === 'extension-late')).toMatchObject({
      date: '2026-04-17',
      facts: { noticed: '2026-04-17', latest: '2026-04-16' },
    });
  });

  test('two months after the clamped first month are the cautious reading', () => {
    expect(otherDates(request('2026-01-31', [extended('2026-02-20')]))).toEqual([
      'two-months-after-first 2026-04-28',
    ]);
  });

  test('where both readings agree there is no other date', () => {
    expect(otherDates(request('2026-01-15', [extended('2026-02-10')]))).toEqual([]);
    expect(otherDates(request('2024-12-31', [extended('2025-01-20')]))).toEqual([]);
  });
});

describe('pauses (EDPB 01/2022 para 159)', () => {
  const pause = [paused('2026-11-04'), resumed('2026-11-14')];

  test('the paused days are added to the unrolled date, and the date without them is shown', () => {
    const input = request('2026-11-02', pause);
    expect(trail(input)).toEqual([
      'received 2026-11-02',
      'one-month 2026-12-02',
      'paused 2026-12-12',
      'moved-off-saturday 2026-12-13',
      'moved-off-sunday 2026-12-14',
    ]);
    expect(otherDates(input)).toEqual(['pause-not-counted 2026-12-02']);
  });

  test('several pauses add up', () => {
    const more = [...pause, paused('2026-11-20'), resumed('2026-11-23')];
    expect(dueDate(request('2026-11-02', more)).due).toBe('2026-12-15');
  });

  test('local dates count: an hour over midnight is a day', () => {
    const night = [paused('2026-11-04T22:30:00Z'), resumed('2026-11-04T23:30:00Z')];
    expect(dueDate(request('2026-11-02', night)).due).toBe('2026-12-03');
  });

  test('a pause moves the last day for the notice of extension', () => {
    const input = request('2026-11-02', [...pause, extended('2026-12-14')]);
    expect(dueDate(input).due).toBe('2027-02-12');
    expect(otherDates(input)).toEqual(['pause-not-counted 2026-12-02']);
  });

  test('a pause after the notice does not', () => {
    const input = request('2026-11-02', [extended('2026-12-03'), paused('2026-12-04')]);
    expect(dueDate(input).steps.map(({ rule }) => rule)).toContain('extension-late');
    expect(dueDate(input).due).toBe('2026-12-02');
  });

  test('a running pause adds no days until it ends, and stays visible', () => {
    const input = request('2026-11-02', [paused('2026-11-04')]);
    expect(trail(input)).toEqual([
      'received 2026-11-02',
      'one-month 2026-12-02',
      'pause-running 2026-12-02',
    ]);
  });

  test('while a pause runs the period for the notice of extension stands still', () => {
    const input = request('2026-11-02', [paused('2026-11-20'), extended('2027-01-20')]);
    expect(dueDate(input).due).toBe('2027-02-02');
  });

  test.each([
    ['ended', [paused('2026-12-03'), resumed('2026-12-20')]],
    ['running', [paused('2026-12-03')]],
  ])('a pause that began after the last day revives nothing (%s)', (_, events) => {
    const input = request('2026-11-02', events);
    expect(dueDate(input).due).toBe('2026-12-02');
    expect(trail(input)).toContain('pause-late 2026-12-02');
  });

  test('a pause that begins on the last day counts', () => {
    const events = [paused('2026-12-02'), resumed('2026-12-09')];
    expect(dueDate(request('2026-11-02', events)).due).toBe('2026-12-09');
  });
});

describe('the three eves (lag 1930:173, 2 §)', () => {
  test.each([
    ['2026-05-19', '2026-06-19', '2026-06-22', 'midsommarafton, Friday'],
    ['2026-11-24', '2026-12-24', '2026-12-28', 'julafton, Thursday'],
    ['2026-11-30', '2026-12-30', '', 'the day before nyårsafton'],
    ['2029-11-29', '2029-12-31', '2030-01-02', 'rolled from Saturday to nyårsafton, a Monday'],
    ['2028-11-24', '2028-12-27', '', 'julafton on a Sunday moves as a Sunday'],
  ])('received %s is due %s, or %s: %s', (received, due, later) => {
    expect(dueDate(request(received)).due).toBe(due);
    const expected = later ? [`eve-not-working-day ${later}`] : [];
    expect(otherDates(request(received))).toEqual(expected);
  });

  test('a date that stays on an eve says so', () => {
    expect(trail(request('2026-11-24')).at(-1)).toBe('stays-on-eve 2026-12-24');
  });

  test.each([
    ['2026-05-19', '2026-06-22', '2026-06-19', 'juhannusaatto'],
    ['2026-11-24', '2026-12-28', '2026-12-24', 'jouluaatto'],
    ['2029-11-29', '2029-12-31', '', 'uudenvuodenaatto is not listed'],
  ])('Finland has listed two of them: received %s is due %s, or %s (%s)', (at, due, earlier) => {
    const found = dueDate({ ...request(at), jurisdiction: 'FI' });
    expect(found.due).toBe(due);
    expect(found.alternatives.map((one) => [one.because, one.due, one.source])).toEqual(
      earlier ? [['eve-working-day', earlier, 'reg-1182-71-2-1']] : [],
    );
  });
});

describe('United Kingdom (ICO)', () => {
  const inBritain = (...input: Parameters<typeof request>) => ({
    ...request(...input),
    jurisdiction: 'GB',
  });

  test('time starts again when proof of identity arrives', () => {
    const input = inBritain('2026-01-10', [
      paused('2026-01-12', 'identity'),
      resumed('2026-01-20'),
    ]);
    expect(trail(input)).toEqual([
      'received 2026-01-10',
      'restarted 2026-01-20',
      'one-month 2026-02-20',
    ]);
    expect(otherDates(input)).toEqual(['restart-not-counted 2026-02-10']);
  });

  test('a question for clarification stops it', () => {
    const events = [paused('2026-01-12', 'clarification'), resumed('2026-01-20')];
    expect(dueDate(inBritain('2026-01-10', events)).due).toBe('2026-02-18');
  });

  test('an extension is three months from the new start', () => {
    const events = [
      paused('2026-01-12', 'identity'),
      resumed('2026-01-20'),
      extended('2026-02-20'),
    ];
    expect(dueDate(inBritain('2026-01-10', events)).due).toBe('2026-04-20');
  });

  test('Sweden adds days for the same wait', () => {
    const events = [paused('2026-01-12', 'identity'), resumed('2026-01-20')];
    expect(dueDate(request('2026-01-10', events)).due).toBe('2026-02-18');
  });

  test('a substitute bank holiday moves the date', () => {
    expect(dueDate(inBritain('2027-11-25')).due).toBe('2027-12-29');
  });
});

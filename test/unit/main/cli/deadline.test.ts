import { expect, test } from 'vitest';
import { deadlineAnswers } from '#main/cli/deadline.ts';
import { calendar, extended, request } from '../../../factories/cases/clock.ts';

const answers = (items: unknown) => deadlineAnswers(items, 'en', calendar);

test('each item is answered in its place, and one error does not stop the others', () => {
  const { answers: given, allAnswered } = answers([
    { id: 'a', ...request('2026-03-16') },
    { id: 'b', ...request('2026-02-30') },
    { id: 'c', ...request('2026-01-15'), kind: 'breach' },
  ]);
  expect(allAnswered).toBe(false);
  expect(given.map((one) => [one.id, 'due' in one ? one.due : one.error.code])).toEqual([
    ['a', '2026-04-16'],
    ['b', 'instant-impossible'],
    ['c', '2026-01-18T11:00:00+01:00'],
  ]);
});

test('an answer carries its steps, other dates and sources in words', () => {
  const { answers: given, allAnswered } = answers([
    { id: 1, ...request('2026-01-31', [extended('2026-02-20')]) },
  ]);
  expect(allAnswered).toBe(true);
  expect(given[0]).toMatchObject({
    id: 1,
    due: '2026-04-30',
    alternatives: [{ due: '2026-04-28', source: 'GDPR Art. 12(3)' }],
    ruleSet: 'SE',
    ruleVersion: '2026-1',
  });
  expect(given[0]).toHaveProperty('steps.2', {
    rule: 'three-months',
    text: 'Extended to three months from 2026-01-31: 2026-04-30.',
    date: '2026-04-30',
    source: 'GDPR Art. 12(3) and IMY (Sweden), Time limits',
  });
});

test('an item without events has none', () => {
  const { events: _, ...item } = request('2026-03-16');
  expect(answers([{ id: 'a', ...item }]).answers[0]).toHaveProperty('due', '2026-04-16');
});

test.each([
  [{ id: 'x', ...request('2026-03-16'), kind: 'dsar' }, 'x', 'kind'],
  [{ ...request('2026-03-16') }, null, 'id'],
  [{ id: 'x', kind: 'dsr', jurisdiction: 'SE' }, 'x', 'received'],
  [
    { id: 'x', ...request('2026-03-16'), events: [{ type: 'stopped', at: '' }] },
    'x',
    'events.0.type',
  ],
  [{ id: 'x', ...request('2026-03-16'), events: {} }, 'x', 'events'],
  [{ id: 'x', ...request('2026-03-16'), received: 1_767_225_600 }, 'x', 'received'],
  [null, null, 'item'],
  ['2026-03-16', null, 'item'],
])('a malformed item is an error that names the field: %j', (item, id, field) => {
  const { answers: given, allAnswered } = answers([item]);
  expect(allAnswered).toBe(false);
  expect(given).toMatchObject([{ id, error: { code: 'item-malformed', field } }]);
});

test.each([undefined, {}, 'text', 3])('what is no list gets one error: %j', (items) => {
  expect(answers(items)).toMatchObject({
    allAnswered: false,
    answers: [{ id: null, error: { code: 'item-malformed', field: 'items' } }],
  });
});

test('an empty list is answered with an empty list', () => {
  expect(answers([])).toEqual({ answers: [], allAnswered: true });
});

test('errors speak the language asked for', () => {
  const item = { id: 'a', ...request('2026-03-16'), jurisdiction: 'XX' };
  const { answers: given } = deadlineAnswers([item], 'sv', calendar);
  expect(given[0]).toHaveProperty(
    'error.message',
    'Det finns inga tidsregler för landet XX. Ange ett EU- eller EES-land, eller GB, med två bokstäver.',
  );
});

import { expect, test } from 'vitest';
import { readDay, recogniseOrder } from '#domain/case-import/read-day.ts';

const months = new Map([
  ['mars', 3],
  ['mar', 3],
  ['march', 3],
]);

test.each([
  ['2026-03-04', 'dmy', { day: '2026-03-04' }],
  ['2026/3/4', 'dmy', { day: '2026-03-04' }],
  ['20260304', 'dmy', { day: '2026-03-04' }],
  ['260304', 'dmy', { day: '2026-03-04' }],
  ['2026-03-04T13:45:10', 'dmy', { day: '2026-03-04', time: '13:45:10' }],
  [' 2026-03-04 kl. 13.45 ', 'dmy', { day: '2026-03-04', time: '13:45:00' }],
  ['4/3/2026', 'dmy', { day: '2026-03-04' }],
  ['4/3/2026', 'mdy', { day: '2026-04-03' }],
  ['04.03.26', 'dmy', { day: '2026-03-04' }],
  ['4 mars 2026', 'dmy', { day: '2026-03-04' }],
  ['onsdag 4 mars 2026', 'mdy', { day: '2026-03-04' }],
  ['March 4, 2026', 'dmy', { day: '2026-03-04' }],
  ['2024-02-29', 'dmy', { day: '2024-02-29' }],
  ['2026-02-29', 'dmy', undefined],
  ['13/13/2026', 'dmy', undefined],
  ['2026-03-04 25:00', 'dmy', undefined],
  ['4 thermidor 2026', 'dmy', undefined],
  ['snart', 'dmy', undefined],
  ['', 'dmy', undefined],
] as const)('reads %s (%s) as %o', (text, order, expected) => {
  expect(readDay(text, order, months)).toEqual(expected);
});

test.each([
  [['2026-03-04', '2026-12-31'], { order: 'dmy', certain: true }],
  [['3/4/2026', '31/12/2026'], { order: 'dmy', certain: true }],
  [['3/4/2026', '12/31/2026'], { order: 'mdy', certain: true }],
  [['3/4/2026', '5/6/2026'], { order: 'dmy', certain: false }],
  [[], { order: 'dmy', certain: true }],
])('recognises the order of %o', (texts, expected) => {
  expect(recogniseOrder(texts)).toEqual(expected);
});

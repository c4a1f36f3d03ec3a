import { expect, test } from 'vitest';
import { readDay, recogniseOrder } from '#domain/case-import/read-day.ts';

const months = new Map([
  ['mars', 3],
  ['mar', 3],
  ['march', 3],
  ['maj', 5],
  ['may', 5],
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
  [
    '2026-05-04T08:00:00Z',
    'dmy',
    { day: '2026-05-04', time: '08:00:00', at: '2026-05-04T08:00:00Z' },
  ],
  [
    '2026-05-04T23:30:00.123+02:00',
    'dmy',
    { day: '2026-05-04', time: '23:30:00', at: '2026-05-04T21:30:00Z' },
  ],
  [
    '2026-05-04 08:00+0200',
    'dmy',
    { day: '2026-05-04', time: '08:00:00', at: '2026-05-04T06:00:00Z' },
  ],
  ['2026-02-30T08:00:00Z', 'dmy', undefined],
  ['04-maj-26', 'dmy', { day: '2026-05-04' }],
  ['4-May-2026', 'dmy', { day: '2026-05-04' }],
  ['4 maj 26', 'mdy', { day: '2026-05-04' }],
  ['den 4:e maj 2026', 'dmy', { day: '2026-05-04' }],
  ['May 4th, 2026', 'dmy', { day: '2026-05-04' }],
  ['4 maj 2026 kl 13.45', 'dmy', { day: '2026-05-04', time: '13:45:00' }],
  ['20-04-21', 'ymd', { day: '2020-04-21' }],
  ['20-04-21', 'dmy', { day: '2021-04-20' }],
  ['4/3/2026', 'ymd', { day: '2026-03-04' }],
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
  [['20-04-21', '19-06-24', '21-03-19'], { order: 'ymd', certain: false }],
  [['13/1/2026', '1/13/2026'], { order: 'dmy', certain: false }],
  [['5/5/2026'], { order: 'dmy', certain: true }],
])('recognises the order of %o', (texts, expected) => {
  expect(recogniseOrder(texts)).toEqual(expected);
});

test('knows of two digits which are the year where another order gives days that have not come yet', () => {
  expect(recogniseOrder(['26-05-31', '26-02-28'], '2026-06-01')).toEqual({
    order: 'ymd',
    certain: true,
  });
  expect(recogniseOrder(['31.12.25', '1.2.26'], '2026-06-01')).toEqual({
    order: 'dmy',
    certain: true,
  });
  expect(recogniseOrder(['20-04-21'], '2026-06-01')).toEqual({ order: 'ymd', certain: false });
});

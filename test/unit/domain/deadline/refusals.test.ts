import { expect, test } from 'vitest';
import { extended, paused, refusalOf, request, resumed } from '../../../factories/cases/clock.ts';

test.each([
  ['2026-02-30T10:00:00+01:00', 'instant-impossible'],
  ['2026-00-10T10:00:00+01:00', 'instant-impossible'],
  ['2026-13-01T10:00:00+01:00', 'instant-impossible'],
  ['2100-02-29T10:00:00Z', 'instant-impossible'],
  ['2026-01-01T24:00:00Z', 'instant-impossible'],
  ['2026-01-01T10:60:00Z', 'instant-impossible'],
  ['2026-01-01T10:00:60Z', 'instant-impossible'],
  ['2026-01-01T10:00:00+24:00', 'instant-impossible'],
  ['2026-02-30', 'instant-impossible'],
  ['2026-01-05T10:00:00', 'instant-without-zone'],
  ['2026-01-05T10:00', 'instant-without-zone'],
  ['2026-01-05', 'instant-without-zone'],
  ['1999-12-31T23:59:59Z', 'instant-out-of-range'],
  ['2101-01-01T00:00:00Z', 'instant-out-of-range'],
  ['2200-01-05T10:00:00Z', 'instant-out-of-range'],
  ['', 'instant-malformed'],
  ['yesterday', 'instant-malformed'],
  ['05/01/2026 10:00', 'instant-malformed'],
  ['2026-1-5T10:00:00Z', 'instant-malformed'],
  ['2026-01-05Z', 'instant-malformed'],
  ['+002026-01-05T10:00:00Z', 'instant-malformed'],
  [' 2026-01-05T10:00:00Z', 'instant-malformed'],
  ['2026-01-05T10:00:00Z\n', 'instant-malformed'],
])('a receipt of %j is refused: %s', (received, code) => {
  expect(refusalOf({ ...request('2026-01-05'), received })).toBe(code);
});

test.each([
  '2026-01-05T10:00Z',
  '2026-01-05t11:00:00.5+0100',
  '2026-01-05T11:00:00,123456789+01',
  '2026-01-05T05:00:00-05:00',
  '2026-01-05T10:00:00-00:00',
])('%s is an instant', (received) => {
  expect(refusalOf({ ...request('2026-01-05'), received })).toBe('2026-02-05');
});

test.each([
  ['a resumption before any pause', [resumed('2026-01-10')], 'resumed-before-paused'],
  [
    'a resumption dated before its pause',
    [paused('2026-01-12'), resumed('2026-01-10')],
    'resumed-before-paused',
  ],
  ['two pauses in a row', [paused('2026-01-08'), paused('2026-01-09')], 'paused-twice'],
  [
    'a second resumption',
    [paused('2026-01-08'), resumed('2026-01-09'), resumed('2026-01-10')],
    'resumed-before-paused',
  ],
  ['two extensions', [extended('2026-01-08'), extended('2026-01-09')], 'extended-twice'],
  ['an extension before receipt', [extended('2026-01-04')], 'event-before-receipt'],
  ['a pause before receipt', [paused('2026-01-05T09:59:59Z')], 'event-before-receipt'],
  ['an extension on an impossible day', [extended('2026-02-29T10:00:00Z')], 'instant-impossible'],
  ['a pause in a distant year', [paused('2111-01-01')], 'instant-out-of-range'],
  ['a pause without a zone', [paused('2026-01-08T10:00:00')], 'instant-without-zone'],
])('%s is refused (Art. 12(3))', (_, events, code) => {
  expect(refusalOf(request('2026-01-05', events))).toBe(code);
});

test.each([
  [extended('2026-01-06'), 'breach-not-extendable'],
  [paused('2026-01-06'), 'breach-not-pausable'],
  [resumed('2026-01-06'), 'breach-not-pausable'],
])('Art. 33(1) knows no such event: %o', (event, code) => {
  expect(refusalOf({ ...request('2026-01-05', [event]), kind: 'breach' })).toBe(code);
});

test.each(['', 'XX', 'se', 'SWE', 'US', 'EL', 'UK', '__proto__', 'constructor'])(
  'the country %j has no rules',
  (jurisdiction) => {
    expect(refusalOf({ ...request('2026-01-05'), jurisdiction })).toBe('country-unknown');
  },
);

import { expect, test } from 'vitest';
import { parseInput, toInput } from '../../../../../src/renderer/desk/messages/moment-input.ts';

test.each([
  ['2026-11-02 09:15', '2026-11-02T08:15:00Z', 'winter time'],
  ['2026-07-02 09:15', '2026-07-02T07:15:00Z', 'summer time'],
  ['2026-11-02 9.15', '2026-11-02T08:15:00Z', 'the Swedish way'],
  ['2026-11-02T09:15', '2026-11-02T08:15:00Z', 'as pasted from elsewhere'],
  ['  2026-11-02  ', '2026-11-01T23:00:00Z', 'a day only'],
  ['2028-02-29 00:00', '2028-02-28T23:00:00Z', 'a leap day'],
])('%s is %s (%s)', (text, instant) => {
  expect(parseInput(text)).toBe(instant);
});

test.each([
  ['11/02/2026', 'no reader knows which day that is'],
  ['2026-02-30', 'there is no such day'],
  ['2026-11-02 25:00', 'there is no such hour'],
  ['2026-11-02 09', 'half written'],
  ['', 'nothing'],
  ['2026-11-02 09:15:00 and more', 'more than a moment'],
])('%j is not understood: %s', (text) => {
  expect(parseInput(text)).toBe('');
});

test('an instant is written in the controller’s zone and read back the same', () => {
  expect(toInput('2026-03-29T00:30:00Z')).toBe('2026-03-29 01:30');
  expect(parseInput(toInput('2026-03-29T01:30:00Z'))).toBe('2026-03-29T01:30:00Z');
});

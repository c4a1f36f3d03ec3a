import { afterEach, expect, test } from 'vitest';
import { dayOf, parseDay, sayCountry } from '../../../../../src/renderer/desk/messages/days.ts';
import { setZone } from '../../../../../src/renderer/desk/messages/zone.ts';

afterEach(() => setZone('Europe/Stockholm'));

test('a day begins at midnight in the controller’s zone, wherever that is', () => {
  expect(dayOf('2026-11-22T23:30:00Z')).toBe('2026-11-23');
  setZone('Atlantic/Reykjavik');
  expect(dayOf('2026-11-22T23:30:00Z')).toBe('2026-11-22');
});

test.each(['2026-02-30', '2026-1-1', '1 mars', '', '2026-11-22T10:00'])('%j is no day', (text) => {
  expect(parseDay(text)).toBe('');
});

test('a day is read with spaces around it', () => {
  expect(parseDay(' 2026-03-05 ')).toBe('2026-03-05');
});

test('countries have names in both languages', () => {
  expect([sayCountry('FI', 'sv'), sayCountry('DE', 'en')]).toEqual(['Finland', 'Germany']);
});

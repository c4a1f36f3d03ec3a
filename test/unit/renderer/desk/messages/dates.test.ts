import { expect, test } from 'vitest';
import {
  sayDay,
  sayDue,
  sayMoment,
  sayWeekday,
} from '../../../../../src/renderer/desk/messages/dates.ts';

test('an instant is said in the controller’s zone, whatever the machine’s', () => {
  expect(sayDay('2026-10-31T23:30:00Z', 'en')).toBe('1\u00A0Nov\u00A02026');
  expect(sayMoment('2026-10-31T23:30:00Z', 'sv')).toMatch(/^1\u00A0november\u00A02026.*00:30$/);
});

test('a due day is a day, without a zone that could move it', () => {
  expect(sayDue('2026-12-02', 'sv')).toBe('2\u00A0december\u00A02026');
  expect(sayDue('2026-12-02', 'en')).toBe('2\u00A0December\u00A02026');
});

test('a breach is due at an hour', () => {
  expect(sayDue('2026-11-23T16:40:00+01:00', 'en', 'short')).toMatch(
    /^23\u00A0Nov\u00A02026.*16:40$/,
  );
});

test('a due date is said with its weekday', () => {
  expect(sayWeekday('2026-12-02', 'sv')).toBe('onsdag');
  expect(sayWeekday('2026-11-23T16:40:00+01:00', 'en')).toBe('Monday');
});

import { expect, test } from 'vitest';
import { riskOf } from '#domain/case/breach/risk.ts';
import type { RiskLevel } from '#domain/case/breach/facts.ts';
import { supplementDue } from '#domain/case/breach/supplement-due.ts';

test.each<[RiskLevel, RiskLevel, RiskLevel]>([
  ['low', 'low', 'low'],
  ['low', 'medium', 'low'],
  ['low', 'high', 'medium'],
  ['low', 'very-high', 'medium'],
  ['medium', 'medium', 'medium'],
  ['medium', 'high', 'medium'],
  ['medium', 'very-high', 'high'],
  ['high', 'high', 'high'],
  ['high', 'very-high', 'very-high'],
  ['very-high', 'very-high', 'very-high'],
])('likelihood %s × severity %s is %s, either way round', (one, other, risk) => {
  expect(riskOf({ likelihood: one, severity: other, reasons: '' })).toBe(risk);
  expect(riskOf({ likelihood: other, severity: one, reasons: '' })).toBe(risk);
});

const notification = {
  at: '2026-03-01T23:30:00Z',
  receipt: '',
  delayReasons: '',
  complete: false,
  supplements: [],
};

test('a supplement is owed four weeks after the notification, by the local day (Art. 33(4))', () => {
  expect(supplementDue({ notification }, { country: 'SE', zone: 'Europe/Stockholm' })).toBe(
    '2026-03-30',
  );
  expect(supplementDue({ notification }, { country: 'SE', zone: 'UTC' })).toBe('2026-03-29');
});

test('each supplement gives four weeks more, and a complete notification owes none', () => {
  const supplements = [{ at: '2026-03-10T09:00:00Z', text: 'Mer' }];
  const later = { notification: { ...notification, supplements } };
  expect(supplementDue(later, { country: 'SE', zone: 'Europe/Stockholm' })).toBe('2026-04-07');
  expect(
    supplementDue(
      { notification: { ...notification, complete: true } },
      { country: 'SE', zone: 'UTC' },
    ),
  ).toBeUndefined();
  expect(supplementDue({}, { country: 'SE', zone: 'UTC' })).toBeUndefined();
});

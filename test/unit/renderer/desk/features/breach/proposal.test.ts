import { expect, test } from 'vitest';
import type { RiskLevel } from '#domain/case/breach/facts.ts';
import { proposalOf } from '../../../../../../src/renderer/desk/features/breach/proposal.ts';

const assessed = (likelihood: RiskLevel, severity: RiskLevel) =>
  proposalOf({ likelihood, severity, reasons: 'Skäl' });

test('nothing is proposed before the risk is assessed', () => {
  expect(proposalOf(undefined)).toBeUndefined();
});

test('only an unlikely risk speaks against notifying (Art. 33(1))', () => {
  expect(assessed('low', 'medium')).toEqual({ notify: false, inform: false });
  expect(assessed('medium', 'medium')).toEqual({ notify: true, inform: false });
});

test('a high risk speaks for informing the persons (Art. 34(1))', () => {
  expect(assessed('medium', 'very-high')).toEqual({ notify: true, inform: true });
  expect(assessed('very-high', 'very-high')).toEqual({ notify: true, inform: true });
});

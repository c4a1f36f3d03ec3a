import { expect, test } from 'vitest';
import { measureStepsOf } from '../../../../../../src/renderer/desk/features/measures/measure-steps.ts';

test('an erasure tells recipients after the data, and restricts only if needed (Art. 17, 19)', () => {
  expect(measureStepsOf('erasure')).toEqual(['data', 'recipients', 'restriction']);
});

test('an objection restricts first, then weighs (Art. 18(1)(d), 21(1))', () => {
  expect(measureStepsOf('objection')).toEqual(['restriction', 'weighing', 'data', 'recipients']);
});

test('an objection to marketing has nothing to weigh (Art. 21(3))', () => {
  expect(measureStepsOf('marketing-objection')).toEqual(['marketing', 'suppression']);
});

test('an automated decision is reviewed by a human (Art. 22(3))', () => {
  expect(measureStepsOf('automated-decision')).toEqual(['review', 'data']);
});

test('an access request has nothing done to its data', () => {
  expect(measureStepsOf('access')).toEqual([]);
});

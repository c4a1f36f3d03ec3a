import { expect, test } from 'vitest';
import { supposedBy } from '../../../../../../src/renderer/desk/features/clock/supposition.ts';

test('extending is supposed for today, which main knows', () => {
  expect(supposedBy({ type: 'ifExtended', on: '', until: '' })).toEqual({ type: 'extend' });
});

test('a pause without an end is still running', () => {
  const change = supposedBy({ type: 'ifPaused', on: '2026-11-05', until: '' });
  expect(change).toEqual({ type: 'pause', on: '2026-11-05' });
});

test('a pause with an end has both its days', () => {
  const change = supposedBy({ type: 'ifPaused', on: '2026-11-05', until: '2026-11-10' });
  expect(change).toEqual({ type: 'pause', on: '2026-11-05', until: '2026-11-10' });
});

test('nothing is asked while the day is missing', () => {
  expect(supposedBy({ type: 'ifResumed', on: '', until: '' })).toBeUndefined();
});

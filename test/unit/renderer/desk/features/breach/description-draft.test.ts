import { expect, test } from 'vitest';
import {
  describedIn,
  draftOf,
} from '../../../../../../src/renderer/desk/features/breach/description-draft.ts';

test('what nobody knows yet is left out, not written as empty', () => {
  const described = describedIn({ ...draftOf(undefined), nature: 'En lista gick till fel kund' });
  expect(described).not.toHaveProperty('beganAt');
  expect(described).not.toHaveProperty('endedAt');
  expect(described).not.toHaveProperty('persons');
  expect(described).not.toHaveProperty('records');
});

test('nobody affected is a number too', () => {
  expect(describedIn({ ...draftOf(undefined), persons: 0 }).persons).toBe(0);
});

test('what stands comes back unchanged from a form nobody touched', () => {
  const description = describedIn({
    ...draftOf(undefined),
    nature: 'En lista gick till fel kund',
    types: ['confidentiality'],
    beganAt: '2026-11-02T08:00:00Z',
    records: 40,
  });
  expect(describedIn(draftOf(description))).toEqual(description);
});

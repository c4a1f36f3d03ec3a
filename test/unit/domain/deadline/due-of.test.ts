import { expect, test } from 'vitest';
import type { Case } from '#domain/case/case.ts';
import { caseKinds } from '#domain/case/kind.ts';
import { clockInputOf, dueOf } from '#domain/deadline/due-of.ts';
import { calendar } from '../../../factories/cases/clock.ts';

const subject: Pick<Case, 'kind' | 'receivedAt' | 'clock'> = {
  kind: 'access',
  receivedAt: '2026-01-31T09:00:00Z',
  clock: [{ type: 'extended', at: '2026-02-20T09:00:00Z', reason: 'Three systems' }],
};

const dueText = (of: typeof subject) => {
  const due = dueOf(of, 'SE', calendar);
  return due.ok ? due.value.due : due.error.code;
};

test('a request is due by the month, extended as its clock says', () => {
  expect(dueText(subject)).toBe('2026-04-30');
});

test('every kind but a breach runs on the month', () => {
  const hours = caseKinds.filter((kind) => dueText({ ...subject, kind }).includes('T'));
  expect(hours).toEqual(['breach']);
});

test('a case that turns out to be a breach leaves its extension behind (Art. 33(1))', () => {
  expect(dueText({ ...subject, kind: 'breach' })).toBe('2026-02-03T10:00:00+01:00');
});

test('a reason written by staff is not handed to the clock', () => {
  expect(clockInputOf(subject, 'SE').events).toEqual([
    { type: 'extended', at: '2026-02-20T09:00:00Z' },
  ]);
});

import { expect, test } from 'vitest';
import type { CaseView } from '#shared/views/views.ts';
import { askedOf, nextAsked } from '../../../../../src/renderer/desk/components/asked-of.ts';

type Line = CaseView['checklist'][number];

const line = (check: Line['check'], met: boolean, facts: Partial<Line> = {}): Line => ({
  check,
  article: '15',
  met,
  discloses: false,
  answers: false,
  outcomes: ['granted'],
  ...facts,
});
const checklist = [
  line('role-decided', true),
  line('withdrawal-received', false, { outcomes: ['withdrawn'] }),
  line('identity-settled', false, { discloses: true, outcomes: [] }),
  line('answered', false),
];
const next = (lines: Line[], status: CaseView['status'] = 'open') =>
  nextAsked({ checklist: lines, status });

test('what only a withdrawal asks is no part of the work', () => {
  const asked = askedOf({ checklist }).map(({ check }) => check);
  expect(asked).toEqual(['role-decided', 'identity-settled', 'answered']);
});

test('what comes next is the first that is not done, and nothing in a closed case', () => {
  expect(next(checklist)).toBe('identity-settled');
  expect(next(checklist.map((one) => ({ ...one, met: true })))).toBeUndefined();
  expect(next(checklist, 'closed')).toBeUndefined();
});

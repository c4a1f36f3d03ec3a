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
  line('identity-settled', false, { discloses: true }),
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

test('a request that was granted is closed, and not refused as well; one that was refused is not granted first', () => {
  const both = (granted: boolean, refused: boolean) =>
    next([
      line('role-decided', true, { outcomes: ['granted', 'refused'] }),
      line('answered', granted),
      line('reasons-told', refused, { outcomes: ['refused'] }),
    ]);
  expect(both(true, false)).toBeUndefined();
  expect(both(false, true)).toBeUndefined();
  expect(both(false, false)).toBe('answered');
});

test('a breach is not closed for having been described, though it may turn out to be none', () => {
  const described = line('breach-described', true, { outcomes: ['documented', 'no-breach'] });
  const assessed = line('risk-assessed', false, { outcomes: ['documented'] });
  expect(next([described, assessed])).toBe('risk-assessed');
});

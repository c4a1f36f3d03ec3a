import { expect, test } from 'vitest';
import { type Stage, stages } from '#domain/case/stage.ts';
import type { CaseRow } from '#shared/views/views.ts';
import { wayBetween } from '../../../../../../../src/renderer/desk/features/cases/board/way-between.ts';

const reference = 'DSR-2026-0001';
const row = (kind: CaseRow['kind'] = 'access'): CaseRow => ({
  reference,
  kind,
  status: 'open',
  requester: '',
  subject: '',
  handler: '',
  receivedAt: '2026-11-01T08:00:00Z',
  due: '2026-12-01',
  urgency: 'later',
});

test.each<[Stage, Stage, string]>([
  ['new', 'closed', 'close'],
  ['answered', 'closed', 'close'],
  ['working', 'waiting', 'pause'],
  ['waiting', 'working', 'resume'],
  ['waiting', 'new', 'resume'],
  ['closed', 'working', 'reopen'],
  ['closed', 'waiting', 'reopen'],
])('from %s to %s leads the act: %s', (from, to, type) => {
  expect(wayBetween(row(), from, to)).toEqual({ dialog: { type, reference } });
});

test('an answer is given in the case, and so is the first step', () => {
  expect(wayBetween(row(), 'working', 'answered')).toEqual({ go: true });
  expect(wayBetween(row(), 'waiting', 'answered')).toEqual({ go: true });
  expect(wayBetween(row(), 'new', 'working')).toEqual({ go: true });
});

test('nothing leads back to before it was done, and no breach waits (Art. 33(1))', () => {
  expect(wayBetween(row(), 'working', 'new')).toEqual({ why: 'notBack' });
  expect(wayBetween(row(), 'answered', 'working')).toEqual({ why: 'notBack' });
  expect(wayBetween(row('breach'), 'working', 'waiting')).toEqual({ why: 'pause' });
  expect(wayBetween(row('authority-inquiry'), 'working', 'waiting')).toEqual({ why: 'pause' });
});

test('a card that stays where it is offers nothing', () => {
  for (const stage of stages) expect(wayBetween(row(), stage, stage)).toBeUndefined();
});

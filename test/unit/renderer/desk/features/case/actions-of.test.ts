import { expect, test } from 'vitest';
import { actionsOf } from '../../../../../../src/renderer/desk/features/case/actions-of.ts';
import { makeView } from './make-view.ts';

const types = (...change: Parameters<typeof makeView>) =>
  actionsOf(makeView(...change)).map(({ dialog }) => dialog.type);

test('an open case can be corrected, handed over and closed', () => {
  expect(types()).toEqual([
    'decide-role',
    'classify-requester',
    'name-representative',
    'confirm-identity',
    'correct-receipt',
    'correct-requester',
    'assign',
    'close',
    'place-hold',
    'confine',
    'evidence',
  ]);
});

test('a fee can be decided where a request can be excessive, and nowhere else (Art. 12(5))', () => {
  const workflow = { outcomes: [], letters: [] };
  expect(types({ workflow: { ...workflow, grounds: ['excessive'] } })).toContain('decide-fee');
  expect(types({ workflow: { ...workflow, grounds: [] } })).not.toContain('decide-fee');
});

test('a closed case can only be reopened, kept, made confidential or shown to somebody', () => {
  expect(types({ status: 'closed', outcome: 'granted' })).toEqual([
    'reopen',
    'place-hold',
    'confine',
    'evidence',
  ]);
  const hold = { reason: 'Tvist', placedAt: '2026-11-02T07:14:00Z' };
  expect(types({ status: 'closed', outcome: 'granted', hold })).toEqual([
    'reopen',
    'lift-hold',
    'confine',
    'evidence',
  ]);
});

test('a form starts from what the case says now', () => {
  const receipt = actionsOf(makeView()).find(({ dialog }) => dialog.type === 'correct-receipt');
  expect(receipt?.dialog).toEqual({
    type: 'correct-receipt',
    reference: 'DSR-2026-0001',
    receivedAt: '2026-11-02T07:14:00Z',
  });
});

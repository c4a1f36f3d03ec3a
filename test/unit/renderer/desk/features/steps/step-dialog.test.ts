import { expect, test } from 'vitest';
import { stepDialog } from '../../../../../../src/renderer/desk/features/steps/step-dialog.ts';
import { makeView } from '../case/make-view.ts';

const due = { due: '2026-11-05T07:14:00Z', alternatives: [], steps: [], ruleSet: 'SE' };
const breach = makeView({ kind: 'breach', due: { ...due, ruleVersion: '1' } });

test.each([
  ['breach-described', 'describe'],
  ['risk-assessed', 'assess'],
  ['notification-decided', 'decide-notification'],
  ['authority-notified', 'notify'],
  ['communication-decided', 'decide-communication'],
] as const)('%s is a step of one form, which begins with what stands', (check, act) => {
  expect(stepDialog(check, breach)).toEqual({
    type: 'breach',
    act,
    reference: 'DSR-2026-0001',
    breach: {},
    due: '2026-11-05T07:14:00Z',
    controller: '',
  });
});

test('as processor the form knows whose data they are', () => {
  const role = { is: 'processor', controller: 'Kunden AB', reason: '' } as const;
  expect(stepDialog('breach-described', makeView({ ...breach, role }))).toMatchObject({
    controller: 'Kunden AB',
  });
});

test.each(['answered', 'erased', 'persons-informed'] as const)(
  '%s is a step of more than one form, and has none here',
  (check) => expect(stepDialog(check, breach)).toBeUndefined(),
);

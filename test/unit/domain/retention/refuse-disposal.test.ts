import { expect, test } from 'vitest';
import { refuseDisposal } from '#domain/retention/refuse-disposal.ts';

const closed = { state: 'closed', reference: 'DSR-2026-0001', unsettled: [] } as const;
const hold = { reason: 'Tvist', placedAt: '2026-10-06T08:00:00Z' };

test.each([
  ['an open case', { ...closed, state: 'open' as const }, 'case-open'],
  ['a case on hold', { ...closed, hold }, 'on-hold'],
  ['a closed case in which a message waits', { ...closed, unsettled: [2] }, 'message-unsettled'],
  ['a closed case', closed, undefined],
])('%s', (_, subject, code) => {
  expect(refuseDisposal(subject)?.error.code).toBe(code);
});

import { expect, test } from 'vitest';
import { statusOf } from '#domain/case/case.ts';
import { evolve } from '#domain/case/evolve.ts';
import {
  extending,
  makeCase,
  makeDocument,
  makeMessage,
  pausing,
  withdrawn,
} from '../../../factories/cases/case.ts';

const at = '2026-10-07T10:00:00Z';

test('a paused case is waiting, also when it was extended meanwhile', () => {
  expect(statusOf(makeCase(pausing))).toBe('waiting');
  expect(statusOf(makeCase(pausing, extending))).toBe('waiting');
  expect(statusOf(makeCase(pausing, { type: 'resume' }))).toBe('open');
});

test('a closed case has an outcome and a date, and loses both when reopened', () => {
  const closed = makeCase(...withdrawn);
  expect(closed).toMatchObject({
    state: 'closed',
    ending: { outcome: 'withdrawn' },
    closedAt: expect.any(String),
  });
  const again = evolve('case-1', closed, { type: 'case-reopened', reason: 'Nytt brev' }, at);
  expect(again.state).toBe('open');
  expect(again).not.toHaveProperty('closedAt');
});

test('withdrawn data leave the case, the rest stays', () => {
  const collect = (id: string) =>
    ({ type: 'collect-data', system: 'CRM', document: makeDocument(id), tables: [] }) as const;
  const subject = makeCase(collect('d1'), collect('d2'));
  const after = evolve(
    'case-1',
    subject,
    { type: 'data-withdrawn', documentId: 'd1', reason: 'x' },
    at,
  );
  expect(after.collections.map(({ document }) => document.id)).toEqual(['d2']);
});

test('a joined message is added after the first', () => {
  const message = makeMessage({ subject: 'SV: Begäran' });
  const after = evolve('case-1', makeCase(), { type: 'message-received', message }, at);
  expect(after.messages.map(({ subject }) => subject)).toEqual([
    'Begäran om registerutdrag',
    'SV: Begäran',
  ]);
});

test('an event before case-opened is a damaged book and throws', () => {
  expect(() => evolve('case-1', undefined, { type: 'clock-resumed' }, at)).toThrow('clock-resumed');
});

test('does not change the case it is given', () => {
  const subject = makeCase();
  const copy = structuredClone(subject);
  evolve(
    'case-1',
    subject,
    { type: 'clock-paused', category: 'other', evidence: '', reason: 'x' },
    at,
  );
  expect(subject).toEqual(copy);
});

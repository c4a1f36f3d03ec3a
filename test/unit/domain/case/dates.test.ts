import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CaseCommand } from '#domain/case/command.ts';
import { refuseDate, refuseDates } from '#domain/case/dates.ts';
import { decide } from '#domain/case/decide.ts';
import { caseKinds } from '#domain/case/kind.ts';
import { questions } from '#domain/letter/answers/questions.ts';
import { refuseAnswer } from '#domain/letter/answers/refuse-answer.ts';
import { makeCase, makeDecision, makeMessage } from '../../../factories/cases/case.ts';
import { workThrough } from '../../../factories/cases/work-through.ts';

const now = { at: '2026-10-06T22:30:00Z', zone: 'Europe/Stockholm' };

test.each([
  ['fact', '2026-10-06T22:30:00Z', undefined],
  ['fact', '2026-10-06T22:30:01Z', 'event-in-future'],
  ['fact', '2026-10-07', undefined],
  ['fact', '2026-10-08', 'event-in-future'],
  ['promise', '2026-10-07', undefined],
  ['promise', '2026-10-06', 'promise-in-past'],
  ['promise', '', undefined],
  ['notice', '2026-10-08', undefined],
  ['notice', '2026-10-07', 'told-too-late'],
  ['notice', '2026-10-06', 'promise-in-past'],
] as const)('a %s of %s gives %s, by the local day', (tense, date, code) => {
  expect(refuseDate(tense, date, now)?.error.code).toBe(code);
});

test('what somebody else wrote is evidence, whatever it is dated', () => {
  const message = makeMessage({ receivedAt: '2030-01-01T00:00:00Z' });
  expect(refuseDates({ type: 'add-message', message }, now)).toBeUndefined();
});

describe('no act of the whole work of a case', () => {
  const acts = caseKinds.flatMap((kind) => workThrough[kind].map((act) => [kind, act] as const));

  test('can be said to have happened after now', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...acts),
        fc.integer({ min: 1, max: 400 * 86_400 }),
        ([kind, act], seconds) => {
          const before = kind === 'access' ? [] : [{ type: 'change-kind', kind } as const];
          const at = Temporal.Instant.from(makeDecision().at).add({ seconds }).toString();
          const later = { ...act, at } as CaseCommand;
          expect(decide(makeCase(...before), later, makeDecision())).toEqual({
            ok: false,
            error: { code: 'event-in-future', at },
          });
        },
      ),
    );
  });
});

test('a follow-up and a task are promised for a day to come', () => {
  const complaint = makeCase(
    { type: 'change-kind', kind: 'complaint' },
    {
      type: 'describe-options',
      options: ['Rätta'],
    },
  );
  const remedy = (followUpOn: string): CaseCommand => ({
    type: 'choose-remedy',
    remedy: 'Rätta',
    followUpOn,
  });
  expect(decide(complaint, remedy('2026-10-05'), makeDecision())).toMatchObject({
    error: { code: 'promise-in-past', on: '2026-10-05' },
  });
  expect(decide(complaint, remedy('2026-10-06'), makeDecision()).ok).toBe(true);
  const task = { type: 'add-task', title: 'Ring', owner: '' } as const;
  expect(decide(complaint, { ...task, dueOn: '2026-09-30' }, makeDecision()).ok).toBe(false);
});

test('a breach neither begins in the future nor ends before it began', () => {
  const breach = makeCase({ type: 'change-kind', kind: 'breach' });
  const [described] = workThrough.breach.filter(({ type }) => type === 'describe-breach');
  if (described?.type !== 'describe-breach') throw new Error('A description');
  const from = (beganAt: string, endedAt: string) =>
    decide(
      breach,
      { ...described, description: { ...described.description, beganAt, endedAt } },
      makeDecision(),
    );
  expect(from('2026-10-07T00:00:00Z', '2026-10-07T01:00:00Z')).toMatchObject({
    error: { code: 'event-in-future' },
  });
  expect(from('2026-10-05T02:00:00Z', '2026-10-05T01:00:00Z')).toMatchObject({
    error: { code: 'instant-out-of-order' },
  });
});

describe('an answer to a letter’s question', () => {
  const days = Object.entries(questions).flatMap(([name, question]) =>
    question.form === 'date' && 'tense' in question ? [[name, question.tense] as const] : [],
  );

  const wrong = {
    fact: ['2026-10-08', 'event-in-future', '2026-10-07'],
    promise: ['2026-10-06', 'promise-in-past', '2026-10-07'],
    notice: ['2026-10-07', 'told-too-late', '2026-10-08'],
  } as const;

  test('there are facts, promises and notices among them', () => {
    expect(new Set(days.map(([, tense]) => tense))).toEqual(new Set(Object.keys(wrong)));
  });

  test('is never a fact of tomorrow, a promise of yesterday or a notice of today', () => {
    for (const [name, tense] of days) {
      const [never, code, right] = wrong[tense];
      expect(refuseAnswer(name, never, now)).toMatchObject({ error: { code } });
      expect(refuseAnswer(name, right, now)).toBeUndefined();
    }
  });
});

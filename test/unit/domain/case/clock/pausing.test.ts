import { describe, expect, test } from 'vitest';
import { type Case, statusOf } from '#domain/case/case.ts';
import type { CaseCommand } from '#domain/case/command.ts';
import { decide } from '#domain/case/decide.ts';
import type { CaseEvent } from '#domain/case/event.ts';
import { evolve } from '#domain/case/evolve.ts';
import {
  makeCase,
  makeDecision,
  makeMessage,
  pausing,
  takenBack,
} from '../../../../factories/cases/case.ts';

const on = (day: string) => makeDecision({ at: `${day}T10:00:00Z` });
const asked: CaseCommand = { type: 'ask-identity', why: 'Ny adress', means: 'log-in', pause: true };
const named: CaseCommand = {
  type: 'name-representative',
  name: 'Omar Budsson',
  email: 'ombud@example.com',
  relation: 'jurist',
};
const authority: CaseCommand = { ...pausing, category: 'authority' };

/** The case after one more command, and what it led to. */
function after(subject: Case, command: CaseCommand, decision = on('2026-10-20')) {
  const decided = decide(subject, command, decision);
  if (!decided.ok) throw new Error(decided.error.code);
  const last = decided.value.reduce((one, event) => evolve('c', one, event, decision.at), subject);
  return { subject: last, events: decided.value };
}

describe('a pause waits for nobody but the requester', () => {
  test.each<[string, CaseCommand, CaseCommand[]]>([
    ['pause-not-for-requester', { ...pausing, category: 'other', reason: 'Semester' }, []],
    ['pause-unevidenced', { ...pausing, evidence: ' ' }, []],
    ['pause-unevidenced', { ...pausing, category: 'identity', evidence: '' }, []],
    [
      'nothing-to-wait-for',
      { ...pausing, category: 'identity' },
      [{ type: 'confirm-identity', note: 'Inloggad' }],
    ],
    ['no-representative', authority, []],
    ['nothing-to-wait-for', authority, [named, { type: 'show-authority', note: 'Fullmakt' }]],
  ])('%s', (code, command, before) => {
    expect(decide(makeCase(...before), command, makeDecision())).toMatchObject({ error: { code } });
  });

  test('that they were asked who they are is shown by the case itself', () => {
    expect(makeCase(asked).clock).toMatchObject([{ type: 'paused', category: 'identity' }]);
  });
});

describe('what it waits for ends it the day it comes', () => {
  test.each<[string, CaseCommand[], CaseCommand]>([
    ['a confirmation', [asked], { type: 'confirm-identity', note: 'Inloggad' }],
    ['that it was not needed', [asked], { type: 'waive-identity', reason: 'Känd adress' }],
    ['that it could not be shown', [asked], { type: 'fail-identity', reason: 'Inget svar' }],
    ['authority shown', [named, authority], { type: 'show-authority', note: 'Fullmakt' }],
    ['a representative gone', [named, authority], { type: 'remove-representative', reason: 'Fel' }],
    [
      'a message',
      [pausing],
      { type: 'add-message', message: makeMessage({ receivedAt: '2026-10-12T08:00:00Z' }) },
    ],
    ['a call from them', [asked], takenBack],
  ])('%s', (_, before, command) => {
    const { subject, events } = after(makeCase(...before), command);
    expect(events[0]?.type).toBe('clock-resumed');
    expect(statusOf(subject)).toBe('open');
  });

  test('the day it came, and not the day it was written down', () => {
    const confirmed = { type: 'confirm-identity', note: 'Inloggad' } as const;
    const { subject } = after(makeCase(asked), { ...confirmed, at: '2026-10-08T09:00:00Z' });
    expect(subject.clock.at(-1)).toEqual({ type: 'resumed', at: '2026-10-08T09:00:00Z' });
    const message = makeMessage({ receivedAt: '2026-10-12T08:00:00Z' });
    const answered = after(makeCase(pausing), { type: 'add-message', message });
    expect(answered.subject.clock.at(-1)).toEqual({ type: 'resumed', at: '2026-10-12T08:00:00Z' });
  });

  test('but not what came before it began, nor a contact of our own', () => {
    const message = makeMessage({ receivedAt: '2026-10-05T08:00:00Z' });
    expect(statusOf(after(makeCase(pausing), { type: 'add-message', message }).subject)).toBe(
      'waiting',
    );
    const out: CaseCommand = { ...takenBack, direction: 'out' };
    expect(statusOf(after(makeCase(pausing), out).subject)).toBe('waiting');
  });
});

describe('a book from before', () => {
  const at = (event: CaseEvent, day: string) => [event, `2026-10-${day}T09:00:00Z`] as const;
  const folded = (...events: (readonly [CaseEvent, string])[]) =>
    events.reduce((subject: Case, [event, when]) => evolve('c', subject, event, when), makeCase());
  const paused = at(
    { type: 'clock-paused', category: 'identity', reason: 'Vem?', evidence: '' },
    '07',
  );
  const confirmed = at({ type: 'identity-confirmed', note: 'Inloggad' }, '10');

  test('credits no days after the identity was confirmed', () => {
    expect(folded(paused, confirmed).clock.at(-1)).toEqual({
      type: 'resumed',
      at: '2026-10-10T09:00:00Z',
    });
  });

  test('keeps its order where somebody ended the pause later on', () => {
    const resumed = at({ type: 'clock-resumed' }, '30');
    expect(folded(paused, confirmed, resumed).clock.map(({ type }) => type)).toEqual([
      'paused',
      'resumed',
    ]);
  });

  test('still folds a pause that waited for something else', () => {
    const other = at(
      { type: 'clock-paused', category: 'other', reason: 'Semester', evidence: '' },
      '07',
    );
    expect(statusOf(folded(other))).toBe('waiting');
  });
});

import { describe, expect, test } from 'vitest';
import { statusOf, type Case } from '#domain/case/case.ts';
import type { CaseCommand } from '#domain/case/command.ts';
import { decide } from '#domain/case/decide.ts';
import { makeCase, makeDecision, settled } from '../../../factories/cases/case.ts';

const reason = 'Skäl';
const how = 'E-post';
const pause: CaseCommand = { type: 'pause', category: 'identity', reason, evidence: 'Brev 6/10' };
const later = makeDecision({ at: '2026-10-20T09:00:00Z' });
const decided = (subject: Case, command: CaseCommand) => decide(subject, command, later);

describe('a pause', () => {
  test('keeps what it waits for and what shows that it was asked', () => {
    expect(decided(makeCase(), pause)).toEqual({
      ok: true,
      value: [{ type: 'clock-paused', category: 'identity', reason, evidence: 'Brev 6/10' }],
    });
  });

  test('counts from when it happened, where that was before now', () => {
    const at = '2026-10-08T09:00:00Z';
    expect(decided(makeCase(), { ...pause, at })).toMatchObject({ value: [{ happenedAt: at }] });
  });

  test('of a case that has become a breach is over, and comes back with its kind', () => {
    const breach = makeCase(pause, { type: 'change-kind', kind: 'breach' });
    expect(statusOf(breach)).toBe('open');
    const access: CaseCommand = { type: 'change-kind', kind: 'access' };
    expect(statusOf(makeCase(pause, { type: 'change-kind', kind: 'breach' }, access))).toBe(
      'waiting',
    );
  });
});

test('receipt is not corrected past an extension that was written down after a pause but given before it', () => {
  const subject = makeCase(
    { ...pause, at: '2026-10-06T08:00:00Z' },
    { type: 'extend', reason, how, at: '2026-10-05T09:00:00Z' },
  );
  const receivedAt = '2026-10-05T10:00:00Z';
  expect(decided(subject, { type: 'correct-receipt', receivedAt, reason })).toMatchObject({
    error: { code: 'instant-out-of-order', earlier: receivedAt },
  });
});

describe('taken back', () => {
  test('a pause is gone, and its end with it', () => {
    const subject = makeCase(pause, { type: 'resume' }, { type: 'withdraw-pause', reason });
    expect(subject.clock).toEqual([]);
  });

  test('an extension is gone, and another can be given', () => {
    const extend: CaseCommand = { type: 'extend', reason, how };
    const subject = makeCase(extend, { type: 'withdraw-extension', reason }, extend);
    expect(subject.clock).toHaveLength(1);
  });

  test('one pause of two is the one named', () => {
    const first = '2026-10-05T10:00:00Z';
    const subject = makeCase(
      { ...pause, at: first },
      { type: 'resume', at: '2026-10-05T11:00:00Z' },
      { ...pause, at: '2026-10-05T12:00:00Z' },
      { type: 'withdraw-pause', pausedAt: first, reason },
    );
    expect(subject.clock.map(({ at }) => at)).toEqual(['2026-10-05T12:00:00Z']);
  });
});

describe('another country', () => {
  test('holds for the case until it is taken back', () => {
    const germany = makeCase({ type: 'override-country', country: 'DE', reason });
    expect(germany.country).toBe('DE');
    const back = makeCase(
      { type: 'override-country', country: 'DE', reason },
      { type: 'override-country', reason },
    );
    expect('country' in back).toBe(false);
  });
});

describe('refused', () => {
  test.each<[string, CaseCommand, CaseCommand[]]>([
    ['breach-not-pausable', pause, [{ type: 'change-kind', kind: 'breach' }]],
    ['nothing-to-withdraw', { type: 'withdraw-extension', reason }, []],
    ['nothing-to-withdraw', { type: 'withdraw-pause', reason }, []],
    ['nothing-to-withdraw', { type: 'withdraw-pause', pausedAt: later.at, reason }, [pause]],
    ['reason-missing', { type: 'withdraw-pause', reason: ' ' }, [pause]],
    ['reason-missing', { type: 'override-country', country: 'DE', reason: '' }, []],
    ['country-unknown', { type: 'override-country', country: 'US', reason }, []],
    ['nothing-changed', { type: 'override-country', reason }, []],
    ['event-in-future', { ...pause, at: '2026-10-20T09:00:01Z' }, []],
    ['event-in-future', { type: 'extend', reason, how, at: '2026-11-01T09:00:00Z' }, []],
    ['instant-out-of-order', { type: 'extend', reason, how, at: '2026-10-05T08:14:59Z' }, []],
    ['instant-out-of-order', { type: 'resume', at: '2026-10-06T08:59:59Z' }, [pause]],
  ])('%s', (code, command, before) => {
    expect(decided(makeCase(...before), command)).toMatchObject({ ok: false, error: { code } });
  });
});

describe('a target of the company’s own', () => {
  const move = (dueOn: string, target = 'draft' as const): CaseCommand => ({
    type: 'move-target',
    target,
    dueOn,
  });

  test('is moved to a day, and back to the one that is reckoned', () => {
    const subject = makeCase(move('2026-10-21'));
    expect(subject.movedTargets).toEqual({ draft: '2026-10-21' });
    expect(decided(makeCase(), move('2026-10-21'))).toEqual({
      ok: true,
      value: [{ type: 'target-moved', target: 'draft', to: '2026-10-21' }],
    });
    expect(makeCase(move('2026-10-21'), move('')).movedTargets).toEqual({});
  });

  test('moves no legal date', () => {
    const before = makeCase();
    const { revision, clock } = makeCase(move('2026-10-21'));
    expect({ revision: revision.number, clock }).toEqual({
      revision: before.revision.number,
      clock: before.clock,
    });
  });

  test('never lies behind the legal date, nor on a day that has passed', () => {
    const due = makeDecision({ at: '2026-10-20T09:00:00Z', dueOf: () => '2026-11-05' });
    const code = (dueOn: string) => decide(makeCase(), move(dueOn), due);
    expect(code('2026-11-05')).toMatchObject({ ok: true });
    expect(code('2026-11-06')).toMatchObject({
      error: { code: 'target-behind-due', latest: '2026-11-05' },
    });
    expect(code('2026-10-19')).toMatchObject({ error: { code: 'promise-in-past' } });
  });

  test('stays where it is when it is there, was reached, or the kind of case has none', () => {
    const become = (kind: 'breach' | 'question'): CaseCommand => ({ type: 'change-kind', kind });
    const identity: CaseCommand = { ...move('2026-10-21'), target: 'ask-identity' } as CaseCommand;
    const codeOf = (subject: Case, command: CaseCommand) => {
      const result = decided(subject, command);
      return result.ok ? undefined : result.error.code;
    };
    expect(codeOf(makeCase(), move(''))).toBe('nothing-changed');
    expect(codeOf(makeCase(move('2026-10-21')), move('2026-10-21'))).toBe('nothing-changed');
    expect(codeOf(makeCase(...settled), identity)).toBe('target-reached');
    expect(codeOf(makeCase(become('breach')), move('2026-10-21'))).toBe('command-not-for-kind');
    expect(codeOf(makeCase(become('question')), identity)).toBe('command-not-for-kind');
  });
});

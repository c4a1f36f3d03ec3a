import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CaseCommand } from '#domain/case/command.ts';
import type { Case } from '#domain/case/case.ts';
import { askedBy } from '#domain/case/breach/fitting.ts';
import {
  communicationExceptions,
  riskLevels,
  type RiskLevel,
  unlikelyBecauses,
} from '#domain/case/breach/facts.ts';
import { decide } from '#domain/case/decide.ts';
import { evolve } from '#domain/case/evolve.ts';
import { openChecks } from '#domain/workflow/open-checks.ts';
import { makeCase, makeDecision, settled } from '../../../../factories/cases/case.ts';
import { workThrough } from '../../../../factories/cases/work-through.ts';

const [described] = workThrough.breach.filter(({ type }) => type === 'describe-breach');
if (!described) throw new Error('A description');
const breach = [{ type: 'change-kind', kind: 'breach' } as const, ...settled, described];
const reasons = 'Listan var krypterad och nyckeln är kvar hos oss';
const assess = (likelihood: RiskLevel, severity: RiskLevel): CaseCommand => ({
  type: 'assess-risk',
  risk: { likelihood, severity, reasons },
});
const unnotified = (changes: object = {}): CaseCommand => ({
  type: 'decide-notification',
  decision: { notify: false, because: 'unintelligible', reasons, ...changes },
});
const uninformed = (changes: object = {}): CaseCommand => ({
  type: 'decide-communication',
  decision: { inform: false, exception: 'no-high-risk', reasons, ...changes },
});
const codeOf = (subject: Case, command: CaseCommand) => {
  const decided = decide(subject, command, makeDecision());
  return decided.ok ? undefined : decided.error.code;
};

test.each<[RiskLevel, RiskLevel, boolean, boolean]>([
  ['low', 'medium', false, false],
  ['medium', 'medium', true, false],
  ['medium', 'very-high', true, true],
  ['very-high', 'very-high', true, true],
])('likelihood %s × severity %s asks for notifying: %s, telling: %s', (l, s, notify, inform) => {
  expect(askedBy({ likelihood: l, severity: s, reasons })).toEqual({ notify, inform });
});

describe('a decision that contradicts the assessment is refused', () => {
  const high = makeCase(...breach, assess('very-high', 'very-high'));
  const low = makeCase(...breach, assess('low', 'low'));

  test('not to notify a breach that is likely to result in a risk (Art. 33(1))', () => {
    expect(codeOf(high, unnotified())).toBe('risk-contradicted');
    expect(codeOf(makeCase(...breach, assess('medium', 'medium')), unnotified())).toBe(
      'risk-contradicted',
    );
    expect(codeOf(low, unnotified())).toBeUndefined();
  });

  test('not to tell the persons because of no high risk, beside a very high one (Art. 34(1))', () => {
    expect(codeOf(high, uninformed())).toBe('risk-contradicted');
    expect(codeOf(high, uninformed({ exception: 'risk-removed' }))).toBeUndefined();
    expect(codeOf(low, uninformed())).toBeUndefined();
  });

  test('not to notify without saying why a risk is unlikely, or in words that say nothing', () => {
    expect(
      codeOf(low, { ...unnotified(), decision: { notify: false, reasons } } as CaseCommand),
    ).toBe('unlikely-unexplained');
    expect(codeOf(low, unnotified({ reasons: 'Vi vill inte' }))).toBe('reasons-thin');
    expect(codeOf(low, uninformed({ reasons: 'Nej' }))).toBe('reasons-thin');
  });
});

test('an assessment made anew opens the decisions that it contradicts', () => {
  const decided = [...breach, assess('low', 'low'), unnotified(), uninformed()];
  expect(openChecks(makeCase(...decided), 'documented')).toEqual([]);
  const worse = makeCase(...decided, assess('high', 'very-high'));
  expect(openChecks(worse, 'documented')).toEqual([
    'notification-decided',
    'communication-decided',
  ]);
});

test('where only the public can be told, that is done before the case is closed (Art. 34(3)(c))', () => {
  const decided = makeCase(
    ...breach,
    assess('high', 'high'),
    uninformed({ exception: 'disproportionate' }),
  );
  expect(openChecks(decided, 'documented')).toContain('persons-informed');
  const told: CaseCommand = { type: 'record-communication', how: 'Annons', persons: 0 };
  expect(codeOf(decided, told)).toBeUndefined();
});

test('a breach that anybody was notified of, or that has a risk, is not closed as none', () => {
  const closing: CaseCommand = { type: 'close', outcome: 'no-breach', note: 'Falskt larm' };
  expect(codeOf(makeCase(...breach), closing)).toBeUndefined();
  expect(codeOf(makeCase(...breach, assess('high', 'high')), closing)).toBe('outcome-contradicted');
});

const level = fc.constantFrom(...riskLevels);
const act: fc.Arbitrary<CaseCommand> = fc.oneof(
  fc.tuple(level, level).map(([likelihood, severity]) => assess(likelihood, severity)),
  fc.constantFrom(...unlikelyBecauses).map((because) => unnotified({ because })),
  fc.constant<CaseCommand>({ type: 'decide-notification', decision: { notify: true, reasons } }),
  fc.constantFrom(...communicationExceptions).map((exception) => uninformed({ exception })),
  fc.constant<CaseCommand>({ type: 'decide-communication', decision: { inform: true, reasons } }),
  fc.constant<CaseCommand>({
    type: 'record-notification',
    receipt: '',
    delayReasons: '',
    complete: true,
  }),
  fc.constant<CaseCommand>({ type: 'record-communication', how: 'Brev', persons: 2 }),
);
const ends = (['no-breach', 'documented'] as const).map((outcome): CaseCommand => ({
  type: 'close',
  outcome,
  note: 'Klart',
}));

test('no run of decisions closes a breach with a risk unnotified, or a high one untold', () => {
  let closed = 0;
  fc.assert(
    fc.property(fc.array(act, { maxLength: 14 }), (acts) => {
      let subject = makeCase(...breach);
      for (const one of [...acts, ...ends]) {
        const decided = decide(subject, one, makeDecision());
        for (const event of decided.ok ? decided.value : []) {
          subject = evolve('c', subject, event, makeDecision().at);
        }
      }
      const { breach: record } = subject;
      if (subject.state === 'open' || !record.risk) return;
      closed += 1;
      const asked = askedBy(record.risk);
      expect(asked.notify && !record.notification).toBe(false);
      const { communication } = record;
      const excused = communication?.inform === false && communication.exception !== 'no-high-risk';
      expect(asked.inform && !record.informed && !excused).toBe(false);
    }),
    { numRuns: 2_000 },
  );
  expect(closed).toBeGreaterThan(100);
});

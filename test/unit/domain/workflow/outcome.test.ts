import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Case } from '#domain/case/case.ts';
import type { CaseCommand } from '#domain/case/command.ts';
import { decide } from '#domain/case/decide.ts';
import { outcomes } from '#domain/case/ending/outcomes.ts';
import { evolve } from '#domain/case/evolve.ts';
import type { CaseKind } from '#domain/case/kind.ts';
import { proposalOf } from '#domain/workflow/proposal.ts';
import { anyCommand } from '../../../factories/cases/any-command.ts';
import { makeCase, makeDecision, makeLetter, settled } from '../../../factories/cases/case.ts';
import { searched, workThrough } from '../../../factories/cases/work-through.ts';

const become = (kind: CaseKind): CaseCommand[] =>
  kind === 'access' ? [] : [{ type: 'change-kind', kind }];
const worked = (kind: CaseKind, ...commands: readonly CaseCommand[]) =>
  makeCase(...become(kind), ...settled, ...commands);
const closing = (outcome: (typeof outcomes)[number], note = ''): CaseCommand => ({
  type: 'close',
  outcome,
  note,
});
const codeOf = (subject: Case, command: CaseCommand) => {
  const decided = decide(subject, command, makeDecision());
  return decided.ok ? undefined : decided.error.code;
};

const weighed: CaseCommand = {
  type: 'weigh-objection',
  weighing: { result: 'continues', ground: 'legal-claims', reasons: 'Tvist pågår' },
};
const restrict: CaseCommand = { type: 'restrict', what: 'Profilering', ground: 'd' };
const erased: CaseCommand = { type: 'take-measure', what: 'Konto', done: 'erased', note: '' };
const kept: CaseCommand = {
  type: 'take-measure',
  what: 'Fakturor',
  done: 'kept',
  ground: 'legal-obligation',
  note: 'Bokföringslagen',
};
const redact: CaseCommand = {
  type: 'redact',
  documentId: 'd1',
  table: 0,
  marks: { cells: [[0, 0]] },
  ground: 'others-rights',
  words: 'En kollegas namn',
} as unknown as CaseCommand;
const review = (result: 'upheld' | 'changed'): CaseCommand => ({
  type: 'review-decision',
  review: { by: 'Robin Exempel', viewHeard: true, result, reasons: 'Underlaget stämmer' },
});
const phoned: CaseCommand = {
  type: 'log-contact',
  direction: 'out',
  channel: 'phone',
  summary: 'Läste upp allt',
  answers: true,
};

describe('how a case ends follows from what was done', () => {
  test.each<[CaseKind, string, CaseCommand[]]>([
    ['access', 'granted', [...searched, makeLetter('access-summary')]],
    [
      'access',
      'refused',
      [
        {
          type: 'decide-refusal',
          refusal: { extent: 'full', grounds: [{ ground: 'excessive', reasons: 'Tionde gången' }] },
        },
      ],
    ],
    ['objection', 'refused', [restrict, weighed]],
    [
      'objection',
      'granted',
      [{ type: 'weigh-objection', weighing: { result: 'stopped', reasons: 'Inga tungt vägande' } }],
    ],
    ['erasure', 'granted', [erased]],
    ['erasure', 'partly', [erased, kept]],
    ['erasure', 'refused', [kept]],
    ['automated-decision', 'granted', [review('changed')]],
    ['automated-decision', 'partly', [review('upheld')]],
  ])('%s: %s', (kind, outcome, commands) => {
    expect(proposalOf(worked(kind, ...commands)).outcome).toBe(outcome);
  });
});

describe('granted is refused', () => {
  test('after an overridden objection', () => {
    const subject = worked('objection', restrict, weighed, makeLetter('objection'));
    expect(codeOf(subject, closing('granted', 'Vi tycker det'))).toBe('outcome-contradicted');
    expect(codeOf(subject, closing('refused'))).toBeUndefined();
  });

  test('of an erasure that kept a part', () => {
    const recipients: CaseCommand = { type: 'declare-no-recipients', reason: 'Ingen fick dem' };
    const subject = worked('erasure', erased, kept, recipients, makeLetter('erasure'));
    expect(codeOf(subject, closing('granted', 'Nästan allt'))).toBe('outcome-contradicted');
    expect(codeOf(subject, closing('partly'))).toBeUndefined();
  });

  test('of an upheld decision', () => {
    const subject = worked('automated-decision', review('upheld'), makeLetter('human-review'));
    expect(codeOf(subject, closing('granted'))).toBe('outcome-contradicted');
  });

  test('of a copy with redactions', () => {
    const subject = worked('access', ...searched, redact, makeLetter('access-summary'));
    expect(codeOf(subject, closing('granted'))).toBe('outcome-contradicted');
    const partly = decide(subject, closing('partly'), makeDecision());
    expect(partly).toMatchObject({
      value: [{ grounds: [{ ground: 'others-rights', reasons: 'En kollegas namn' }] }],
    });
  });

  test('of a telephone call without the copy (Art. 15(3))', () => {
    expect(codeOf(worked('access', ...searched, phoned), closing('granted'))).toBe(
      'checklist-open',
    );
    const written = { ...phoned, channel: 'email' } as CaseCommand;
    expect(codeOf(worked('access', ...searched, written), closing('granted'))).toBeUndefined();
  });
});

test('another end than the one proposed needs a reason', () => {
  const subject = worked('access', ...searched, makeLetter('access-summary'));
  const grounds = [{ ground: 'others-rights', reasons: 'Muntligt undantaget' }] as const;
  const partly = { ...closing('partly'), grounds } as CaseCommand;
  expect(codeOf(subject, partly)).toBe('outcome-unexplained');
  expect(codeOf(subject, { ...partly, note: 'En bilaga lämnades inte' } as CaseCommand)).toBe(
    undefined,
  );
});

describe('the grounds of a refusal are entered once', () => {
  const ground = { ground: 'excessive', reasons: 'Tionde gången på en månad' } as const;
  const decided: CaseCommand = {
    type: 'decide-refusal',
    refusal: { extent: 'full', grounds: [ground] },
  };
  const letter = makeLetter('refusal');

  test('the letter waits for the decision', () => {
    expect(codeOf(worked('access'), letter)).toBe('refusal-undecided');
    expect(codeOf(worked('access', decided), letter)).toBeUndefined();
  });

  test('the case ends on them, and on no others', () => {
    const subject = worked('access', decided, letter);
    expect(decide(subject, closing('refused'), makeDecision())).toMatchObject({
      value: [{ type: 'case-closed', grounds: [ground] }],
    });
    const other = { ...closing('refused'), grounds: [{ ground: 'trade-secret', reasons: 'x' }] };
    expect(codeOf(subject, other as CaseCommand)).toBe('ground-contradicted');
  });

  test('they belong to the right, have reasons, and can be taken back', () => {
    const archiving = { extent: 'full', grounds: [{ ground: 'archiving', reasons: 'x' }] } as const;
    expect(codeOf(worked('access'), { type: 'decide-refusal', refusal: archiving })).toBe(
      'ground-not-for-kind',
    );
    expect(
      codeOf(worked('access'), {
        type: 'decide-refusal',
        refusal: { extent: 'full', grounds: [] },
      }),
    ).toBe('ground-missing');
    const back: CaseCommand = { type: 'withdraw-refusal', reason: 'Fel person' };
    expect(worked('access', decided, back).refusal).toBeUndefined();
    expect(codeOf(worked('access'), back)).toBe('nothing-to-withdraw');
  });
});

test('nobody’s case is withdrawn but by their own message', () => {
  const subject = makeCase();
  expect(codeOf(subject, closing('withdrawn', ' '))).toBe('checklist-open');
  const contact = { ...phoned, direction: 'in', answers: false } as CaseCommand;
  expect(codeOf(makeCase(contact), closing('withdrawn'))).toBeUndefined();
});

test('what the requester said of a withdrawal, noted at the closing alone, is logged as their contact', () => {
  const decided = decide(
    makeCase(),
    closing('withdrawn', 'Ringde och drog tillbaka'),
    makeDecision(),
  );
  expect(decided).toMatchObject({
    ok: true,
    value: [
      { type: 'contact-logged', direction: 'in', summary: 'Ringde och drog tillbaka' },
      { type: 'case-closed', outcome: 'withdrawn' },
    ],
  });
});

test('no reachable case is closed as what was done in it contradicts', () => {
  const lives = fc.tuple(
    fc.array(anyCommand, { maxLength: 12 }),
    fc.constantFrom(...Object.values(workThrough)),
    fc.array(anyCommand, { maxLength: 6 }),
    fc.constantFrom(...outcomes),
  );
  fc.assert(
    fc.property(lives, ([before, work, after, outcome]) => {
      let subject: Case = makeCase();
      for (const command of [...before, ...work.slice(0, -1), ...after, closing(outcome, 'Skäl')]) {
        const held = subject;
        const decided = decide(subject, command, makeDecision());
        for (const event of decided.ok ? decided.value : []) {
          subject = evolve('c', subject, event, makeDecision().at);
        }
        if (command.type !== 'close' || !decided.ok) continue;
        expect(proposalOf(held).contradicted).not.toContain(command.outcome);
      }
    }),
    { numRuns: 300 },
  );
});

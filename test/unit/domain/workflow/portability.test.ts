import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Case } from '#domain/case/case.ts';
import type { CaseCommand } from '#domain/case/command.ts';
import { decide } from '#domain/case/decide.ts';
import { isPortable, portableBases, type PortableSet } from '#domain/case/portability/facts.ts';
import { proposalOf } from '#domain/workflow/proposal.ts';
import { makeCase, makeDecision, makeLetter, settled } from '../../../factories/cases/case.ts';
import { searched } from '../../../factories/cases/work-through.ts';

const given: PortableSet = { system: 'CRM', basis: 'contract', provided: true, automated: true };
const assess = (set: Partial<PortableSet> = {}): CaseCommand => ({
  type: 'assess-portability',
  set: { ...given, ...set },
});
const asked = (...commands: readonly CaseCommand[]) =>
  makeCase({ type: 'change-kind', kind: 'portability' }, ...settled, ...searched, ...commands);
const codeOf = (subject: Case, command: CaseCommand) => {
  const decided = decide(subject, command, makeDecision());
  return decided.ok ? undefined : decided.error.code;
};

test('a set can be taken along where all three conditions hold (Art. 20(1))', () => {
  const set = fc.record<PortableSet>({
    system: fc.constant('CRM'),
    basis: fc.constantFrom(...portableBases),
    provided: fc.boolean(),
    automated: fc.boolean(),
  });
  fc.assert(
    fc.property(set, (one) => {
      const held = one.basis !== 'other' && one.provided && one.automated;
      expect(isPortable(one)).toBe(held);
      expect(codeOf(asked(assess(one)), makeLetter('portability'))).toBe(
        held ? undefined : 'nothing-portable',
      );
    }),
  );
});

describe('the letter with the files', () => {
  test('waits until each system is assessed', () => {
    expect(codeOf(asked(), makeLetter('portability'))).toBe('checklist-open');
    expect(codeOf(asked(assess()), makeLetter('portability'))).toBeUndefined();
    expect(codeOf(asked(), assess({ system: 'Okänt' }))).toBe('system-unknown');
  });

  test('gives way to the access copy where the right covers nothing, and the ground is the reason', () => {
    const subject = asked(assess({ basis: 'other' }), makeLetter('access-summary'));
    expect(proposalOf(subject)).toMatchObject({
      outcome: 'refused',
      grounds: [{ ground: 'not-consent-or-contract', reasons: 'CRM' }],
    });
  });

  test.each([
    ['not-provided-by-person', { provided: false }],
    ['not-automated', { automated: false }],
  ] as const)('is not for what is %s', (ground, change) => {
    expect(proposalOf(asked(assess(change))).grounds).toMatchObject([{ ground }]);
  });
});

import { describe, expect, test } from 'vitest';
import type { Case } from '#domain/case/case.ts';
import type { CaseCommand } from '#domain/case/command.ts';
import { decide } from '#domain/case/decide.ts';
import { freeOfReview, type Ground, groundsFor } from '#domain/case/ending/grounds.ts';
import { deniedClaims } from '#domain/letter/claims/claims.ts';
import { refusalAnswers } from '#domain/letter/known/refusal-answers.ts';
import { openChecks } from '#domain/workflow/open-checks.ts';
import { letterWords } from '#shared/words/letter-words.ts';
import { makeCase, makeDecision, makeLetter, settled } from '../../../factories/cases/case.ts';

const law = { name: '3 § exempellagen', safeguards: 'Rätt till omprövning hos en handläggare.' };
const refusing = (ground: Ground, extent: 'full' | 'partial' = 'full'): CaseCommand => ({
  type: 'decide-refusal',
  refusal: {
    extent,
    grounds: [{ ground, reasons: 'Så är det här', ...(ground === 'automated-by-law' && { law }) }],
  },
});
const reviewed: CaseCommand = {
  type: 'review-decision',
  review: { by: 'Robin Exempel', viewHeard: true, result: 'upheld', reasons: 'Underlaget stämmer' },
};
const phoned: CaseCommand = {
  type: 'log-contact',
  direction: 'out',
  channel: 'phone',
  summary: 'Sade nej',
  answers: true,
};
const automated = (...commands: readonly CaseCommand[]) =>
  makeCase({ type: 'change-kind', kind: 'automated-decision' }, ...settled, ...commands);
const errorOf = (subject: Case, command: CaseCommand) => {
  const decided = decide(subject, command, makeDecision());
  return decided.ok ? undefined : decided.error;
};

describe.each(groundsFor('automated-decision'))('refused as %s', (ground) => {
  const subject = automated(refusing(ground));
  const owed = { code: 'checklist-open', checks: ['human-reviewed'] };
  const free = freeOfReview.includes(ground);

  test(`the no ${free ? 'needs no' : 'waits for the'} review by a human (Art. 22(3))`, () => {
    expect(errorOf(subject, makeLetter('refusal'))).toEqual(free ? undefined : owed);
    expect(errorOf(subject, phoned)).toEqual(free ? undefined : owed);
    expect(openChecks(automated(refusing(ground), reviewed), 'refused')).not.toContain(
      'human-reviewed',
    );
  });

  test('a part that is refused frees nobody from reviewing the rest', () => {
    expect(errorOf(automated(refusing(ground, 'partial')), makeLetter('refusal'))).toEqual(owed);
  });
});

test('contract and consent leave the review owed; a law that allows it does not', () => {
  expect(freeOfReview).not.toContain('automated-by-contract');
  expect(freeOfReview).not.toContain('automated-by-consent');
  expect(groundsFor('automated-decision')).not.toContain('contract-law-or-consent');
});

test('after the review the person is told both: what it came to, and the part that is refused', () => {
  const subject = automated(reviewed, refusing('automated-by-contract', 'partial'));
  expect(openChecks(subject, 'partly')).toEqual(['answered']);
  const told = [makeLetter('human-review'), makeLetter('refusal')];
  const done = automated(reviewed, refusing('automated-by-contract', 'partial'), ...told);
  expect(openChecks(done, 'partly')).toEqual([]);
  expect(errorOf(done, { type: 'close', outcome: 'partly', note: '' })).toBeUndefined();
});

test('a letter does not say that nothing is done when a human has reviewed the decision', () => {
  expect(deniedClaims('refusal', { extent: 'full' }, automated(reviewed))).toEqual([
    'refused-but-done',
  ]);
  expect(deniedClaims('refusal', { extent: 'full' }, automated())).toEqual([]);
});

describe('the law that allows it (Art. 22(2)(b))', () => {
  test.each([
    ['is not named', undefined],
    ['has no name', { ...law, name: ' ' }],
    ['lays down no safeguards', { ...law, safeguards: '' }],
  ])('%s', (_, named) => {
    const ground = { ground: 'automated-by-law', reasons: 'Lagen tillåter det' } as const;
    const command: CaseCommand = {
      type: 'decide-refusal',
      refusal: { extent: 'full', grounds: [{ ...ground, ...(named && { law: named }) }] },
    };
    expect(errorOf(automated(), command)).toEqual({ code: 'law-unnamed' });
    const grounds = [{ ...ground, ...(named && { law: named }) }];
    expect(
      errorOf(automated(refusing('automated-by-law')), {
        type: 'close',
        outcome: 'refused',
        note: '',
        grounds,
      }),
    ).toEqual({ code: 'law-unnamed' });
  });

  test('stands in the refusal with its safeguards', () => {
    const knowing = { words: letterWords.sv, zone: 'Europe/Stockholm' };
    const answers = refusalAnswers(automated(refusing('automated-by-law')), knowing);
    expect(answers.reasons).toContain('3 § exempellagen');
    expect(answers.reasons).toContain(law.safeguards);
    expect(answers.ground).toBe('artikel 22.2 b i dataskyddsförordningen');
  });
});

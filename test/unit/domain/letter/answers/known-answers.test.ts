import { describe, expect, test } from 'vitest';
import type { CaseCommand } from '#domain/case/command.ts';
import { decide } from '#domain/case/decide.ts';
import { evolve } from '#domain/case/evolve.ts';
import type { Case } from '#domain/case/case.ts';
import { answersIn } from '#domain/letter/answers/answers-in.ts';
import { letterWords } from '#shared/words/letter-words.ts';
import { makeDecision, makeOpenCase, settled } from '../../../../factories/cases/case.ts';

const sv = { words: letterWords.sv, zone: 'Europe/Stockholm' };
const en = { words: letterWords.en, zone: 'Europe/Stockholm' };

function worked(kind: Case['kind'], ...commands: CaseCommand[]): Case {
  let subject: Case | undefined;
  for (const command of [makeOpenCase({ kind }), ...commands]) {
    const decided = decide(subject, command, makeDecision());
    if (!decided.ok) throw new Error(decided.error.code);
    for (const event of decided.value) subject = evolve('1', subject, event, makeDecision().at);
  }
  if (!subject) throw new Error('No case');
  return subject;
}

const measure = (what: string, done: 'erased' | 'kept' | 'corrected', more = {}): CaseCommand => ({
  type: 'take-measure',
  what,
  done,
  note: '',
  ...more,
});

describe('a case answers', () => {
  test('what was asked, in the person’s own words', () => {
    expect(answersIn(worked('question'), sv).question).toMatch(/vilka uppgifter ni har/);
  });

  test('why identity is doubted, and the way in the letter’s language (Art. 12(6))', () => {
    const subject = worked('access', {
      type: 'ask-identity',
      why: 'Okänd adress',
      means: 'electronic-id',
      pause: false,
    });
    expect(answersIn(subject, sv)).toMatchObject({
      doubt: 'Okänd adress',
      how: expect.stringContaining('e-legitimation'),
    });
    expect(answersIn(subject, en).how).toContain('electronic identification');
  });

  test('why the period was extended (Art. 12(3))', () => {
    const subject = worked('access', { type: 'extend', reason: 'Fyra system', how: 'E-post' });
    expect(answersIn(subject, sv).extension_reason).toBe('Fyra system');
  });

  test('what was erased and kept, when and on which ground (Art. 17)', () => {
    const subject = worked(
      'erasure',
      ...settled,
      measure('Konto', 'erased', { note: 'i tjänsten' }),
      measure('Ärenden', 'erased'),
      measure('Fakturor', 'kept', { ground: 'legal-obligation' }),
    );
    expect(answersIn(subject, sv)).toMatchObject({
      erased: 'Konto: i tjänsten\nÄrenden',
      erased_on: '2026-10-06',
      kept: 'Fakturor',
      kept_ground: 'Fakturor (artikel 17.3 b i dataskyddsförordningen)',
    });
    expect(answersIn(subject, en).kept_ground).toBe('Fakturor (Article 17(3)(b) GDPR)');
  });

  test('nothing of recipients while one is still to be told, then who, when and how (Art. 19)', () => {
    const listed = worked('erasure', ...settled, {
      type: 'list-recipient',
      name: 'Molnexempel AB',
    });
    expect(answersIn(listed, sv)).not.toHaveProperty('recipients_outcome');
    const [notice] = listed.recipients.state === 'listed' ? listed.recipients.notices : [];
    const told = worked(
      'erasure',
      ...settled,
      { type: 'list-recipient', name: 'Molnexempel AB' },
      { type: 'tell-recipient', id: notice?.id ?? '', how: 'per e-post' },
    );
    expect(answersIn(told, sv)).toMatchObject({
      recipients_outcome: 'told',
      recipients_told: 'Molnexempel AB, 6 oktober 2026, per e-post',
    });
    expect(answersIn(told, en).recipients_told).toBe('Molnexempel AB, 6 October 2026, per e-post');
  });

  test('that nobody had received the data', () => {
    const subject = worked('erasure', ...settled, {
      type: 'declare-no-recipients',
      reason: 'Aldrig',
    });
    expect(answersIn(subject, sv).recipients_outcome).toBe('none');
  });

  test('how severe a breach is and what it was, with numbers and moments', () => {
    const subject = worked(
      'breach',
      ...settled.slice(0, 1),
      {
        type: 'describe-breach',
        description: {
          nature: 'Fel mottagare',
          types: ['confidentiality'],
          cause: 'Fel adress',
          beganAt: '2026-10-04T20:00:00Z',
          groups: 'Kunder',
          persons: 120,
          data: 'Namn',
          consequences: 'Bedrägeri',
          measuresTaken: 'Raderat',
          measuresPlanned: '',
        },
      },
      { type: 'assess-risk', risk: { likelihood: 'low', severity: 'high', reasons: 'Många' } },
    );
    expect(answersIn(subject, sv)).toMatchObject({
      happened: 'Fel mottagare\nFel adress',
      persons_number: '120',
      began: '4 oktober 2026 kl. 22.00',
      measures: 'Raderat',
      severity: 'high',
    });
    expect(answersIn(subject, en).began).toBe('4 October 2026 at 22:00');
  });
});

describe('what staff write', () => {
  const give = (language: 'sv' | 'en', facts: Record<string, string>): CaseCommand => ({
    type: 'give-letter-facts',
    language,
    facts,
  });
  test('goes before what the case knows', () => {
    const subject = worked(
      'access',
      { type: 'extend', reason: 'Fyra system', how: 'E-post' },
      give('sv', { extension_reason: 'Fyra system och många begäranden' }),
    );
    expect(answersIn(subject, sv).extension_reason).toBe('Fyra system och många begäranden');
    expect(answersIn(subject, en).extension_reason).toBe('Fyra system');
  });
  test('in the other language counts for days and choices, and not for words', () => {
    const subject = worked('erasure', give('sv', { extent: 'partial', reasons: 'Skäl' }));
    expect(answersIn(subject, en)).toMatchObject({ extent: 'partial' });
    expect(answersIn(subject, en)).not.toHaveProperty('reasons');
  });
});

import { describe, expect, test } from 'vitest';
import type { Finding } from '#domain/letter/pre-send/finding.ts';
import { findingText } from '#shared/words/finding-text.ts';
import { refusalText } from '#shared/words/refusal-text.ts';
import { wordsFor } from '#shared/words/words.ts';

const late: Finding = {
  code: 'late',
  severity: 'breach',
  facts: { due: '2026-03-14' },
  mend: 'clock',
};

describe.each(['sv', 'en'] as const)(
  'what a letter was refused for is told in words (%s)',
  (language) => {
    const t = wordsFor(language);

    test('questions as they are asked, and not by their names', () => {
      const { advice } = refusalText(t, { code: 'facts-missing', names: 'needed, channel' });
      expect(advice).toContain(t('letters.questions.needed'));
      expect(advice).toContain(t('letters.questions.channel'));
      expect(advice).not.toMatch(/\b(needed|channel)\b, /);
    });

    test('each of several days, and answers by what was asked', () => {
      const found = (code: Finding['code'], facts: Finding['facts']) =>
        findingText(t, { code, facts }, (day) => `<${day}>`);
      const day = '2026-10-12, 2026-10-13';
      expect(found('promise-in-past', { day })).toContain('<2026-10-12>, <2026-10-13>');
      const where = 'reasons; how; …';
      for (const code of ['others-in-words', 'other-language-in-words'] as const) {
        const said = found(code, { where });
        expect(said).toContain(
          `${t('letters.questions.reasons')}; ${t('letters.questions.how')}; …`,
        );
      }
    });

    test.each(['findings-open', 'letter-contradicted'] as const)(
      '%s: findings, and no codes',
      (code) => {
        const { advice } = refusalText(t, { code, codes: 'late', findings: [late] });
        expect(advice).toContain(t('letters.findings.late', late.facts));
        expect(advice).not.toContain('{{');
      },
    );
  },
);

describe.each(['sv', 'en'] as const)('input that could not be read (%s)', (language) => {
  test.each([
    [
      { path: 'commands[3].mapping.purposes', expected: 'array' },
      ' (commands[3].mapping.purposes: array) ',
    ],
    [{ path: 'request.place' }, ' (request.place) '],
    [{ path: '', expected: 'JSON' }, ' (JSON) '],
  ])('is told with its place and what was expected there: %o', (where, said) => {
    const { advice } = refusalText(wordsFor(language), { code: 'request-malformed', ...where });
    expect(advice).toContain(said);
  });
});

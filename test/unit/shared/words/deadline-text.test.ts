import { describe, expect, test } from 'vitest';
import type { DueStep } from '#domain/deadline/due-date.ts';
import { becauses, rules, sources } from '#domain/deadline/rule.ts';
import { alternativeText, sourceText, stepText } from '#shared/words/deadline-text.ts';
import { refusalText } from '#shared/words/refusal-text.ts';
import { wordsFor } from '#shared/words/words.ts';
import { dueDate, extended, paused, request, resumed } from '../../../factories/cases/clock.ts';

const languages = ['sv', 'en'] as const;
const facts: DueStep['facts'] = {
  zone: 'Europe/Stockholm',
  from: '2026-01-01',
  to: '2026-01-03',
  days: 2,
  day: 31,
  hours: 72,
  noticed: '2026-02-01',
  latest: '2026-02-02',
  received: '2026-01-01',
  sv: 'juldagen',
  en: 'Christmas Day',
  before: '+01:00',
  after: '+02:00',
};

describe.each(languages)('in %s', (language) => {
  test.each(rules)('the rule %s has a sentence without a gap', (rule) => {
    const text = stepText({ rule, date: '2026-03-01', source: 'gdpr-12-3', facts }, language);
    expect(text).toMatch(/^[^{}]+\.$/);
    expect(text).not.toContain('deadline.');
  });

  test.each(becauses)('the other date because of %s has a sentence', (because) => {
    const text = alternativeText({ due: '2026-03-01', because, source: 'gdpr-12-3' }, language);
    expect(text).toMatch(/^2026-03-01: [^{}]+\.$/);
  });

  test.each(sources)('the source %s is cited', (source) => {
    expect(sourceText(source, language)).not.toContain('deadline.');
  });

  test('every step a real computation takes finds all its facts', () => {
    const inputs = [
      request('2026-01-31', [paused('2026-02-02'), resumed('2026-02-04'), extended('2026-02-20')]),
      request('2026-11-24', [extended('2027-02-01')]),
      request('2025-11-25', [paused('2025-12-30'), resumed('2026-01-02')]),
      {
        ...request('2026-01-10', [paused('2026-01-12', 'identity'), resumed('2026-01-20')]),
        jurisdiction: 'GB',
      },
      { ...request('2026-03-26'), kind: 'breach' as const },
    ];
    for (const step of inputs.flatMap((input) => dueDate(input).steps)) {
      expect(stepText(step, language)).not.toMatch(/[{}]|undefined|deadline\./);
    }
  });
});

test('a holiday is named in the language of the sentence', () => {
  const step = dueDate(request('2025-11-25')).steps.find(
    ({ rule }) => rule === 'moved-off-holiday',
  );
  if (!step) throw new Error('Nothing moved');
  expect(stepText(step, 'sv')).toBe(
    '2025-12-25 är en helgdag (juldagen): flyttas till 2025-12-26.',
  );
  expect(stepText(step, 'en')).toBe(
    '2025-12-25 is a public holiday (Christmas Day): moves to 2025-12-26.',
  );
});

test('a refusal names the field in words', () => {
  const refusal = { code: 'instant-impossible', field: 'extended' } as const;
  expect(refusalText(wordsFor('sv'), refusal).title).toBe(
    'Tidpunkten för förlängningen finns inte',
  );
  expect(refusalText(wordsFor('en'), refusal).title).toBe(
    'The time of the extension does not exist',
  );
});

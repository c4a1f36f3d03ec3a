import { expect, test } from 'vitest';
import { figureIds } from '#shared/figures/figure-table.ts';
import {
  supervisionQuestions,
  supervisionSources,
  type SupervisionQuestion,
} from '#shared/figures/supervision-questions.ts';
import { supervisionRows } from '#shared/figures/supervision-rows.ts';
import { wordsFor } from '#shared/words/words.ts';

test('each question is answered by figures that there are, by records, or by nobody but the company', () => {
  for (const { answer } of supervisionQuestions as readonly SupervisionQuestion[]) {
    const known = typeof answer === 'string' ? ['records', 'own'] : figureIds;
    expect(known).toEqual(expect.arrayContaining([answer].flat()));
  }
});

test.each(['sv', 'en'] as const)(
  'in %s each says what is asked, what answers it, and a source with its date',
  (language) => {
    const rows = supervisionRows(wordsFor(language));
    expect(new Set(rows.map(({ asked }) => asked)).size).toBe(supervisionQuestions.length);
    for (const { asked, answered, source } of rows) {
      expect(asked).toMatch(/\?$/);
      expect(answered).not.toMatch(/^$|figures\./);
      expect(source).toMatch(/^(EDPB|IMY), .+ \d{1,2} \p{L}+ 20\d\d$/u);
    }
  },
);

test('every source is asked something', () => {
  const used = new Set(supervisionQuestions.map(({ source }) => source));
  expect([...used].toSorted()).toEqual([...supervisionSources].toSorted());
});

import { expect, test } from 'vitest';
import { letterKinds } from '#domain/case/letters/letter-kinds.ts';
import { caseIssuing } from '#domain/letter/letters-for.ts';
import { makeCase } from '../../../factories/cases/case.ts';
import { answersWith } from '../../../factories/cases/letter-answers.ts';
import { letterIn, textOf } from '../../../factories/cases/letter.ts';
import { lixOf } from '../../../factories/cases/lix.ts';

/** The whole letter as it would go out, with the usual answers. */
const written = (kind: (typeof letterKinds)[number]) =>
  textOf(
    letterIn(
      kind,
      'sv',
      { answers: answersWith('sv', {}) },
      {
        ...makeCase(),
        ...caseIssuing(kind),
      },
    ),
  );

test('LIX is words per sentence and the share of long words', () => {
  expect(lixOf('Vi anmäler. Det är gjort.')).toBeCloseTo(22.5);
});

/** What is read under stress, or by an authority among many, reads easiest; none comes near officialese. */
const most: Partial<Record<(typeof letterKinds)[number], number>> = { 'breach-notification': 35 };

test.each(letterKinds)('%s reads easily', (kind) => {
  expect(lixOf(written(kind))).toBeLessThanOrEqual(most[kind] ?? 40);
});

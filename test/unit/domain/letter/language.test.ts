import { describe, expect, test } from 'vitest';
import { caseKinds } from '#domain/case/kind.ts';
import type { LetterDocument } from '#domain/letter/letter-document.ts';
import { makeCase, makeMessage } from '../../../factories/cases/case.ts';
import { answersWith } from '../../../factories/cases/letter-answers.ts';
import { makeMapping } from '../../../factories/cases/disclosure.ts';
import {
  acknowledgementIn,
  contacts,
  letterIn,
  summaryIn,
  textOf,
} from '../../../factories/cases/letter.ts';
import type { Case } from '#domain/case/case.ts';
import type { Language } from '#domain/language.ts';
import { letterKinds, type LetterKind } from '#domain/case/letters/letter-kinds.ts';
import { caseIssuing } from '#domain/letter/letters-for.ts';
import { letterSpecs } from '#domain/letter/letter-specs.ts';
import { type Answers, type QuestionForm, questions } from '#domain/letter/answers/questions.ts';

/** A case whose own data belong to no language, so that every word in the letter is the letter's. */
const bare = (kind: Case['kind']): Case => ({
  ...makeCase(),
  kind,
  subject: '7',
  handler: 'H',
  messages: [makeMessage({ subject: '7' })],
});

const caseOf = (letter: LetterKind): Case['kind'] => caseIssuing(letter).kind;

/** The letter once for each option of each of its choices. */
const waysToAnswer = (letter: LetterKind): Answers[] =>
  [{}].concat(
    letterSpecs[letter].questions.flatMap(({ name }) => {
      const question: QuestionForm = questions[name];
      return question.form === 'choice'
        ? question.options.map((option) => ({ [name]: option }))
        : [];
    }),
  );

const explained = {
  system: 'CRM-7',
  mapping: makeMapping({
    sources: ['yourself'],
    words: ['E-mail', 'X1'].map((column) => ({ column, meaning: { sv: 'nummer', en: 'number' } })),
  }),
};

const letters = (language: Language): [string, LetterDocument][] => [
  // A column that is English explains itself in one language alone.
  ['summary', summaryIn(language, { mappings: [explained] }, bare('access'))],
  ['summary without data', summaryIn(language, { tables: [] }, bare('access'))],
  [
    'summary of empty tables',
    summaryIn(language, { tables: [{ ...contacts, rows: [] }] }, bare('access')),
  ],
  ...letterKinds.flatMap((letter) =>
    waysToAnswer(letter).map((given): [string, LetterDocument] => [
      `${letter} ${Object.values(given).join(' ')}`,
      letterIn(
        letter,
        language,
        { mappings: [explained], answers: answersWith(language, given) },
        bare(caseOf(letter)),
      ),
    ]),
  ),
  ...caseKinds.map((kind): [string, LetterDocument] => [
    `acknowledgement of ${kind}`,
    acknowledgementIn(language, bare(kind)),
  ]),
];

/** The one Swedish word in English letters is the button's own name in the service. */
const quoted = /“Inställningar”/g;
const swedish = /[åäöÅÄÖ]|\b(och|att|som|dina|dig|vi|ett|inte|med|till|kan|du|har|av|den)\b/i;
const english = /\b(the|and|your|you|we|of|to|is|are|this|with|request|answer|our)\b/i;

describe.each(letters('en'))('English %s', (_, letter) => {
  test('has no Swedish in it', () => {
    expect(textOf(letter).replaceAll(quoted, '')).not.toMatch(swedish);
  });
});

describe.each(letters('sv'))('Swedish %s', (_, letter) => {
  test('has no English in it', () => {
    expect(textOf(letter)).not.toMatch(english);
  });
  test('never speaks of appeal, which a company’s answer has none of', () => {
    expect(textOf(letter)).not.toMatch(/överklag/i);
  });
});

test.each(['sv', 'en'] as const)(
  'no sentence in %s has an unfilled or undefined place',
  (language) => {
    for (const [, letter] of letters(language))
      expect(textOf(letter)).not.toMatch(/undefined|null|NaN|\{|\}|\s[.,]|\.\./);
  },
);

test('Swedish and English letters have the same blocks in the same order', () => {
  const shapes = (language: Language) =>
    letters(language).map(([name, { blocks }]) => [name, blocks.map(({ type }) => type)]);
  expect(shapes('en')).toEqual(shapes('sv'));
});

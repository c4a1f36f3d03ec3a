import type { Answers, QuestionName } from './answers/questions.ts';

/** When a question is put: always, or when another has been answered in one of these ways (`*`: in any way). */
export interface Asked {
  readonly name: QuestionName;
  /** The letter can do without it. */
  readonly optional?: true;
  readonly when?: { readonly question: QuestionName; readonly is: readonly string[] };
}

/** What one kind of letter can say, and what it must. */
export interface LetterSpec {
  readonly questions: readonly Asked[];
  /** Facts it has besides those of every letter; see `material-names.ts`. */
  readonly facts: readonly string[];
  /** Building blocks it has besides those of every letter. */
  readonly parts: readonly string[];
  /** Facts, parts or answers that the law wants in it: a template must place each, whatever else it chooses by. */
  readonly requires: readonly string[];
}

/** The questions that are put, given what has been answered so far. */
export const askedNow = ({ questions }: LetterSpec, answers: Answers): readonly Asked[] =>
  questions.filter(({ when }) => {
    if (!when) return true;
    const given = answers[when.question]?.trim() ?? '';
    return when.is.includes('*') ? given !== '' : when.is.includes(given);
  });

/** The questions that must be answered before the letter can be issued, in the order they are put. */
export const missingFacts = (spec: LetterSpec, answers: Answers): QuestionName[] =>
  askedNow(spec, answers)
    .filter(({ name, optional }) => !optional && (answers[name] ?? '').trim() === '')
    .map(({ name }) => name);

/** The answers that still stand: one to a question that is no longer put, after another was answered otherwise, does not. */
export const standingAnswers = (spec: LetterSpec, answers: Answers): Answers => {
  const asked = new Set<string>(askedNow(spec, answers).map(({ name }) => name));
  return Object.fromEntries(Object.entries(answers).filter(([name]) => asked.has(name)));
};

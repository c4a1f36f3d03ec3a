import type { LetterContext } from '#domain/letter/letter-context.ts';
import { type Answers, type QuestionName, questions } from '#domain/letter/answers/questions.ts';
import { questions as en } from '#shared/words/en/letter/letter-questions.ts';
import { questions as sv } from '#shared/words/sv/letter/letter-questions.ts';

const asked = { sv, en };

/** The same with every missing answer in its place as its question in brackets, so that a preview shows where it belongs. */
export function withGaps(context: LetterContext, missing: readonly QuestionName[]): LetterContext {
  if (missing.length === 0) return context;
  const words = asked[context.words.language];
  const gaps: Answers = Object.fromEntries(
    missing
      // A choice picks between sentences: nothing of it is printed.
      .filter((name) => questions[name].form !== 'choice')
      .map((name) => [name, `[${words[name]}]`]),
  );
  const answers = { ...context.facts.answers, ...gaps };
  return { ...context, facts: { ...context.facts, answers } };
}

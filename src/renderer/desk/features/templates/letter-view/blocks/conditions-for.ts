import { questions } from '#domain/letter/answers/questions.ts';
import type { TemplateView } from '#shared/contract/cases/letters-contract.ts';
import type { Condition } from '#shared/letter-text/letter-text.ts';

/**
 * What a letter can choose by: each answer of a question with options, and what is simply there or not.
 *
 * @param isSaid whether there is a sentence for a fact that is there
 */
export const conditionsFor = (
  { facts }: Pick<TemplateView, 'facts'>,
  isSaid: (name: string) => boolean,
): readonly Condition[] =>
  facts.flatMap(({ name }): readonly Condition[] => {
    const answers = optionsOf(name);
    if (answers.length > 0) return answers.map((is) => ({ name, is }));
    return isSaid(name) ? [{ name }] : [];
  });

function optionsOf(name: string): readonly string[] {
  const question = new Map(Object.entries(questions)).get(name);
  return question?.form === 'choice' ? question.options : [];
}

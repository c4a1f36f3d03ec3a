import type { TFunction } from 'i18next';
import { supervisionQuestions, type SupervisionQuestion } from './supervision-questions.ts';

/** The questions in words: what is asked, what answers it, and where it was asked; the screen and the bundle say the same. */
export const supervisionRows = (t: TFunction) =>
  supervisionQuestions.map((question: SupervisionQuestion) => ({
    id: question.id,
    asked: t(`figures.supervision.questions.${question.id}`),
    answered: answerText(question, t),
    source: t(`figures.supervision.sources.${question.source}`),
  }));

function answerText({ answer }: SupervisionQuestion, t: TFunction): string {
  if (typeof answer === 'string') return t(`figures.supervision.answers.${answer}`);
  return answer.map((id) => t(`figures.titles.${id}`)).join('; ');
}

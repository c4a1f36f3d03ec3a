import { refuse } from '../../result.ts';
import { promisesAppeal } from '../sections/appeal.ts';
import { isQuestion, questions } from './questions.ts';

type AnswerRefusal = {
  readonly code: 'letter-fact-unknown' | 'letter-fact-malformed' | 'appeal-promised';
  readonly name: string;
};

/** Refuses an answer to no question, a day or choice that is none, and a promise of appeal; '' takes an answer back. */
export function refuseAnswer(
  name: string,
  value: string,
): ReturnType<typeof refuse<AnswerRefusal>> | undefined {
  if (!isQuestion(name)) return refuse({ code: 'letter-fact-unknown', name });
  const question = questions[name];
  const told = value.trim();
  if (told === '') return undefined;
  if (question.form === 'date' && !isDay(told))
    return refuse({ code: 'letter-fact-malformed', name });
  if (question.form === 'choice' && !(question.options as readonly string[]).includes(told)) {
    return refuse({ code: 'letter-fact-malformed', name });
  }
  return promisesAppeal(told) ? refuse({ code: 'appeal-promised', name }) : undefined;
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  try {
    return Temporal.PlainDate.from(text).toString() === text;
  } catch {
    return false;
  }
}

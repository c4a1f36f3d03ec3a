import { type Now, refuseDate } from '../../case/dates.ts';
import { refuse } from '../../result.ts';
import { promisesAppeal } from '../sections/appeal.ts';
import { isQuestion, questions } from './questions.ts';

type AnswerRefusal = {
  readonly code: 'letter-fact-unknown' | 'letter-fact-malformed' | 'appeal-promised';
  readonly name: string;
};

/**
 * Refuses an answer to no question, a day or choice that is none, a fact dated in the future or a promise in the past,
 * and a promise of appeal; '' takes an answer back.
 */
export function refuseAnswer(
  name: string,
  value: string,
  now: Now,
): ReturnType<typeof refuse<AnswerRefusal>> | ReturnType<typeof refuseDate> {
  if (!isQuestion(name)) return refuse({ code: 'letter-fact-unknown', name });
  const question = questions[name];
  const told = value.trim();
  if (told === '') return undefined;
  if (question.form === 'date' && !isDay(told))
    return refuse({ code: 'letter-fact-malformed', name });
  const misdated =
    question.form === 'date' && 'tense' in question
      ? refuseDate(question.tense, told, now)
      : undefined;
  if (misdated) return misdated;
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

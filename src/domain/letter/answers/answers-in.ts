import type { Case } from '../../case/case.ts';
import type { Knowing } from '../known/knowing.ts';
import { knownAnswers } from './known-answers.ts';
import { refusalAnswers } from '../known/refusal-answers.ts';
import { type Answers, isQuestion, type QuestionName, questions } from './questions.ts';

/** Days and choices that the case can only propose: who it goes to, how far a notification has come, the day a restriction ends. */
const proposed: readonly string[] = [
  'addressee',
  'notice_type',
  'lifted_on',
] satisfies QuestionName[];

/**
 * All answers for a letter in a language: what staff have written in it, days and choices they have given in the other,
 * and what the case knows. Staff may put the case's facts in other words; a day or a choice that the case knows, and a
 * refusal that was decided in it, they cannot put otherwise.
 */
export function answersIn(subject: Case, knowing: Knowing): Answers {
  const { language } = knowing.words;
  const { letterFacts } = subject;
  const other = letterFacts[language === 'sv' ? 'en' : 'sv'];
  const wordless = Object.entries(other).filter(
    ([name, value]) => value !== '' && isQuestion(name) && isWordless(name),
  );
  const own = Object.entries(letterFacts[language]).filter(([, value]) => value.trim() !== '');
  const known = knownAnswers(subject, knowing);
  const settled = Object.entries(known).filter(
    ([name]) => isQuestion(name) && isWordless(name) && !proposed.includes(name),
  );
  return {
    ...known,
    ...Object.fromEntries(wordless),
    ...Object.fromEntries(own),
    ...Object.fromEntries(settled),
    ...refusalAnswers(subject, knowing),
  };
}

/** The same in every language. */
const isWordless = (name: QuestionName): boolean =>
  ['date', 'choice'].includes(questions[name].form);

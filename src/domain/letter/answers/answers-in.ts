import type { Case } from '../../case/case.ts';
import type { Knowing } from '../known/knowing.ts';
import { knownAnswers } from './known-answers.ts';
import { type Answers, isQuestion, questions } from './questions.ts';

/**
 * All answers for a letter in a language: what staff have written in it, days and choices they have given in the other,
 * and what the case knows.
 */
export function answersIn(subject: Case, knowing: Knowing): Answers {
  const { language } = knowing.words;
  const { letterFacts } = subject;
  const other = letterFacts[language === 'sv' ? 'en' : 'sv'];
  const wordless = Object.entries(other).filter(
    ([name, value]) =>
      value !== '' && isQuestion(name) && ['date', 'choice'].includes(questions[name].form),
  );
  const own = Object.entries(letterFacts[language]).filter(([, value]) => value.trim() !== '');
  return {
    ...knownAnswers(subject, knowing),
    ...Object.fromEntries(wordless),
    ...Object.fromEntries(own),
  };
}

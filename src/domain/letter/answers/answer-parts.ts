import { list, paragraph } from '../blocks.ts';
import type { Block } from '../letter-document.ts';
import { type Answers, type QuestionName, questions } from './questions.ts';

/** The lines of an answer that say something, in order. */
export const answeredIn = (answers: Answers, name: QuestionName): string[] =>
  (answers[name] ?? '')
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** A long answer as blocks: one paragraph or item per line, whatever the line looks like. */
export const answerPart = (answers: Answers, name: QuestionName): readonly Block[] => {
  const told = answeredIn(answers, name);
  return questions[name].form === 'lines' ? list(told) : told.map((line) => paragraph(line));
};

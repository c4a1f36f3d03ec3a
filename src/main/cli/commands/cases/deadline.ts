import { createHolidayCalendar } from '../../../calendar/holiday-calendar.ts';
import { misused, refused } from '../../answer.ts';
import type { Run } from '../../run.ts';
import { deadlineAnswers } from '../../deadline.ts';
import { readJson } from '../../invocation.ts';

export const deadline: Run = async ({ words: [file, ...more] }) => {
  if (!file || more.length > 0)
    return misused('Name one file of questions, or - for standard input.');
  const read = await readJson(file);
  if (!read.ok) return refused(read.error);
  const items = read.value;
  if (!Array.isArray(items))
    return refused({ code: 'request-malformed', path: 'items', expected: 'array' });
  const { answers, allAnswered } = deadlineAnswers(items, 'en', createHolidayCalendar());
  return { exit: allAnswered ? 0 : 1, output: answers };
};

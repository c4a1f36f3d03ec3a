import { createHolidayCalendar } from '../../calendar/holiday-calendar.ts';
import { misused, refused, type Answer } from '../answer.ts';
import type { Command } from '../commands.ts';
import { deadlineAnswers } from '../deadline.ts';
import { readJson } from '../invocation.ts';

export const deadline: Command = {
  usage: 'deadline FILE|-',
  async run({ words: [file, ...more] }): Promise<Answer> {
    if (!file || more.length > 0)
      return misused('Name one file of questions, or - for standard input.');
    const items = await readJson(file);
    if (!Array.isArray(items)) return refused({ code: 'request-malformed' });
    const { answers, allAnswered } = deadlineAnswers(items, 'en', createHolidayCalendar());
    return { exit: allAnswered ? 0 : 1, output: answers };
  },
};

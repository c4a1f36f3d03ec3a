import { book } from './sv/book.ts';
import { breach } from './sv/breach.ts';
import { casefile } from './sv/case.ts';
import { cases } from './sv/cases.ts';
import { calendar } from './sv/calendar.ts';
import { clock } from './sv/clock.ts';
import { data } from './sv/data.ts';
import { intake } from './sv/intake.ts';
import { deliver } from './sv/deliver.ts';
import { letters } from './sv/letters.ts';
import { pdf } from './sv/pdf.ts';
import { settings } from './sv/settings.ts';
import { steps } from './sv/steps.ts';
import { shell } from './sv/shell.ts';
import { templates } from './sv/templates.ts';
import { today } from './sv/today.ts';

/** The desk's own Swedish words; they set the shape that English follows. */
export const sv = {
  book,
  breach,
  calendar,
  casefile,
  cases,
  clock,
  data,
  intake,
  deliver,
  letters,
  pdf,
  settings,
  shell,
  templates,
  steps,
  today,
};

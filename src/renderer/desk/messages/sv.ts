import { backup } from './sv/backup.ts';
import { board } from './sv/board.ts';
import { book } from './sv/book.ts';
import { breach } from './sv/breach.ts';
import { casefile } from './sv/case.ts';
import { cases } from './sv/cases.ts';
import { calendar } from './sv/calendar.ts';
import { checks } from './sv/checks.ts';
import { clash } from './sv/clash.ts';
import { clock } from './sv/clock.ts';
import { confidential } from './sv/confidential.ts';
import { commands } from './sv/commands.ts';
import { complaint } from './sv/complaint.ts';
import { data } from './sv/data.ts';
import { evidence } from './sv/evidence.ts';
import { exchange } from './sv/exchange.ts';
import { figures } from './sv/figures.ts';
import { importCases } from './sv/import-cases.ts';
import { damage } from './sv/damage.ts';
import { incidents } from './sv/incidents.ts';
import { inquiry } from './sv/inquiry.ts';
import { intake } from './sv/intake.ts';
import { deliver } from './sv/deliver.ts';
import { letterhead } from './sv/letterhead.ts';
import { letterView } from './sv/letter-view.ts';
import { letters } from './sv/letters.ts';
import { list } from './sv/list.ts';
import { look } from './sv/look.ts';
import { measures } from './sv/measures.ts';
import { pdf } from './sv/pdf.ts';
import { practice } from './sv/practice.ts';
import { retention } from './sv/retention.ts';
import { reading } from './sv/reading.ts';
import { register } from './sv/register.ts';
import { tables } from './sv/tables.ts';
import { reasons } from './sv/reasons.ts';
import { suppression } from './sv/suppression.ts';
import { review } from './sv/review.ts';
import { search } from './sv/search.ts';
import { security } from './sv/security.ts';
import { settings } from './sv/settings.ts';
import { steps } from './sv/steps.ts';
import { shell } from './sv/shell.ts';
import { team } from './sv/team.ts';
import { templates } from './sv/templates.ts';
import { today } from './sv/today.ts';
import { unsaved } from './sv/unsaved.ts';
import { work } from './sv/work.ts';

/** The desk's own Swedish words; they set the shape that English follows. */
export const sv = {
  backup,
  board,
  book,
  breach,
  calendar,
  casefile,
  cases,
  checks,
  clash,
  clock,
  commands,
  complaint,
  confidential,
  damage,
  incidents,
  inquiry,
  data,
  evidence,
  exchange,
  figures,
  importCases,
  intake,
  deliver,
  letterhead,
  letterView,
  letters,
  list,
  look,
  measures,
  pdf,
  practice,
  retention,
  reading,
  register,
  review,
  search,
  security,
  settings,
  reasons,
  suppression,
  tables,
  shell,
  team,
  templates,
  steps,
  today,
  unsaved,
  work,
};

import { backup } from './sv/book/backup.ts';
import { board } from './sv/desk/board.ts';
import { book } from './sv/book/book.ts';
import { breach } from './sv/case/breach.ts';
import { casefile } from './sv/case/case.ts';
import { cases } from './sv/desk/cases.ts';
import { calendar } from './sv/book/calendar.ts';
import { checks } from './sv/book/checks.ts';
import { clash } from './sv/case/clash.ts';
import { clock } from './sv/case/clock.ts';
import { confidential } from './sv/case/confidential.ts';
import { commands } from './sv/desk/commands.ts';
import { complaint } from './sv/case/complaint.ts';
import { data } from './sv/case/data.ts';
import { evidence } from './sv/book/evidence.ts';
import { exchange } from './sv/book/exchange.ts';
import { figures } from './sv/book/figures.ts';
import { importCases } from './sv/desk/import-cases.ts';
import { damage } from './sv/book/damage.ts';
import { incidents } from './sv/case/incidents.ts';
import { inquiry } from './sv/case/inquiry.ts';
import { intake } from './sv/desk/intake.ts';
import { deliver } from './sv/case/deliver.ts';
import { letterhead } from './sv/texts/letterhead.ts';
import { letterView } from './sv/texts/letter-view.ts';
import { letters } from './sv/texts/letters.ts';
import { list } from './sv/desk/list.ts';
import { look } from './sv/desk/look.ts';
import { measures } from './sv/case/measures.ts';
import { pdf } from './sv/texts/pdf.ts';
import { practice } from './sv/book/practice.ts';
import { retention } from './sv/book/retention.ts';
import { reading } from './sv/texts/reading.ts';
import { register } from './sv/book/register.ts';
import { tables } from './sv/desk/tables.ts';
import { reasons } from './sv/texts/reasons.ts';
import { suppression } from './sv/book/suppression.ts';
import { review } from './sv/case/review.ts';
import { search } from './sv/desk/search.ts';
import { security } from './sv/book/security.ts';
import { settings } from './sv/book/settings.ts';
import { steps } from './sv/case/steps.ts';
import { shell } from './sv/desk/shell.ts';
import { team } from './sv/book/team.ts';
import { templates } from './sv/texts/templates.ts';
import { about } from './sv/desk/about.ts';
import { dragOut } from './sv/desk/drag-out.ts';
import { tray } from './sv/desk/tray.ts';
import { today } from './sv/desk/today.ts';
import { unsaved } from './sv/desk/unsaved.ts';
import { work } from './sv/case/work.ts';

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
  dragOut,
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
  about,
  tray,
  unsaved,
  work,
};

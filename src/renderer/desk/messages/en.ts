import { backup } from './en/book/backup.ts';
import { board } from './en/desk/board.ts';
import { book } from './en/book/book.ts';
import { breach } from './en/case/breach.ts';
import { casefile } from './en/case/case.ts';
import { cases } from './en/desk/cases.ts';
import { calendar } from './en/book/calendar.ts';
import { checks } from './en/book/checks.ts';
import { clash } from './en/case/clash.ts';
import { clock } from './en/case/clock.ts';
import { confidential } from './en/case/confidential.ts';
import { commands } from './en/desk/commands.ts';
import { complaint } from './en/case/complaint.ts';
import { data } from './en/case/data.ts';
import { evidence } from './en/book/evidence.ts';
import { exchange } from './en/book/exchange.ts';
import { figures } from './en/book/figures.ts';
import { importCases } from './en/desk/import-cases.ts';
import { damage } from './en/book/damage.ts';
import { incidents } from './en/case/incidents.ts';
import { inquiry } from './en/case/inquiry.ts';
import { intake } from './en/desk/intake.ts';
import { deliver } from './en/case/deliver.ts';
import { letterhead } from './en/texts/letterhead.ts';
import { letterView } from './en/texts/letter-view.ts';
import { letters } from './en/texts/letters.ts';
import { list } from './en/desk/list.ts';
import { look } from './en/desk/look.ts';
import { measures } from './en/case/measures.ts';
import { pdf } from './en/texts/pdf.ts';
import { practice } from './en/book/practice.ts';
import { retention } from './en/book/retention.ts';
import { reading } from './en/texts/reading.ts';
import { register } from './en/book/register.ts';
import { tables } from './en/desk/tables.ts';
import { reasons } from './en/texts/reasons.ts';
import { suppression } from './en/book/suppression.ts';
import { review } from './en/case/review.ts';
import { search } from './en/desk/search.ts';
import { security } from './en/book/security.ts';
import { settings } from './en/book/settings.ts';
import { steps } from './en/case/steps.ts';
import { shell } from './en/desk/shell.ts';
import { team } from './en/book/team.ts';
import { templates } from './en/texts/templates.ts';
import { about } from './en/desk/about.ts';
import { dragOut } from './en/desk/drag-out.ts';
import { tray } from './en/desk/tray.ts';
import { today } from './en/desk/today.ts';
import { unsaved } from './en/desk/unsaved.ts';
import { work } from './en/case/work.ts';
import type { Shape } from '#shared/words/shape.ts';
import type { sv } from './sv.ts';

/** The desk's own English words. */
export const en = {
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
} satisfies Shape<typeof sv>;

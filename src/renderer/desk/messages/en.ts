import { backup } from './en/backup.ts';
import { board } from './en/board.ts';
import { book } from './en/book.ts';
import { breach } from './en/breach.ts';
import { casefile } from './en/case.ts';
import { cases } from './en/cases.ts';
import { calendar } from './en/calendar.ts';
import { checks } from './en/checks.ts';
import { clash } from './en/clash.ts';
import { clock } from './en/clock.ts';
import { confidential } from './en/confidential.ts';
import { commands } from './en/commands.ts';
import { complaint } from './en/complaint.ts';
import { data } from './en/data.ts';
import { evidence } from './en/evidence.ts';
import { exchange } from './en/exchange.ts';
import { figures } from './en/figures.ts';
import { importCases } from './en/import-cases.ts';
import { damage } from './en/damage.ts';
import { incidents } from './en/incidents.ts';
import { inquiry } from './en/inquiry.ts';
import { intake } from './en/intake.ts';
import { deliver } from './en/deliver.ts';
import { letterhead } from './en/letterhead.ts';
import { letterView } from './en/letter-view.ts';
import { letters } from './en/letters.ts';
import { list } from './en/list.ts';
import { look } from './en/look.ts';
import { measures } from './en/measures.ts';
import { pdf } from './en/pdf.ts';
import { practice } from './en/practice.ts';
import { retention } from './en/retention.ts';
import { reading } from './en/reading.ts';
import { register } from './en/register.ts';
import { tables } from './en/tables.ts';
import { reasons } from './en/reasons.ts';
import { suppression } from './en/suppression.ts';
import { review } from './en/review.ts';
import { search } from './en/search.ts';
import { security } from './en/security.ts';
import { settings } from './en/settings.ts';
import { steps } from './en/steps.ts';
import { shell } from './en/shell.ts';
import { team } from './en/team.ts';
import { templates } from './en/templates.ts';
import { today } from './en/today.ts';
import { unsaved } from './en/unsaved.ts';
import { work } from './en/work.ts';
import type { Shape } from '#shared/words/words.ts';
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
} satisfies Shape<typeof sv>;

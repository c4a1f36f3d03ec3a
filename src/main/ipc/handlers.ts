import { join } from 'node:path';
import { ok } from '#domain/result.ts';
import { openJobs } from '../jobs/jobs.ts';
import { inPractice } from '../practice/in-practice.ts';
import type { Session } from '../session/session.ts';
import type { BookHandlers } from './book-handlers.ts';
import type { Surroundings } from './surroundings.ts';
import { backupHandlers } from './book/backup.ts';
import { bookHandlers } from './book/book.ts';
import { caseHandlers } from './cases/cases.ts';
import { checkHandlers } from './book/checks.ts';
import { clockHandlers } from './cases/clock.ts';
import { documentHandlers } from './cases/documents.ts';
import { evidenceHandlers } from './book/evidence.ts';
import { exchangeHandlers } from './book/exchange.ts';
import { figureHandlers } from './book/figures.ts';
import { importHandlers } from './cases/import-cases.ts';
import { incidentHandlers } from './cases/incidents.ts';
import { intakeHandlers } from './cases/intake.ts';
import { letterHandlers } from './cases/letters.ts';
import { sheetHandlers } from './cases/sheets.ts';
import { letterheadHandlers } from './book/letterhead.ts';
import { dragOutHandlers } from './desk/drag-out.ts';
import { lookHandlers } from './desk/look.ts';
import { registerHandlers } from './book/record-of-processing.ts';
import { retentionHandlers } from './book/retention.ts';
import { searchHandlers } from './desk/searches.ts';
import { securityHandlers } from './book/security.ts';
import { reasonsHandlers } from './book/reasons.ts';
import { teamHandlers } from './book/team.ts';
import { unsavedHandlers } from './desk/unsaved.ts';
import { suppressionHandlers } from './book/suppression.ts';
import { reviewHandlers } from './cases/review.ts';
import { wayInHandlers } from './book/way-in.ts';

/** Every such channel's handler, grouped by noun. */
export function makeHandlers(session: Session, around: Surroundings): BookHandlers {
  const jobs = openJobs(around.onProgress);
  const counter = { session, onChanged: around.onChanged };
  const handlers: BookHandlers = {
    ...bookHandlers(session, around),
    ...wayInHandlers(session, around.folder, jobs),
    ...intakeHandlers(counter, join(around.resources, 'sample-inbox'), around),
    ...caseHandlers(counter, jobs),
    ...importHandlers(counter, jobs),
    ...incidentHandlers(counter),
    ...backupHandlers(counter, jobs),
    ...checkHandlers(counter, jobs),
    ...clockHandlers(counter),
    ...evidenceHandlers(counter, jobs),
    ...exchangeHandlers(counter),
    ...reviewHandlers(counter),
    ...documentHandlers(counter, jobs, around.resources),
    ...letterHandlers(counter, jobs),
    ...sheetHandlers(counter, jobs),
    'jobs:stop': async ({ job }) => ok({ stopped: jobs.stop(job) }),
    ...letterheadHandlers(counter),
    ...registerHandlers(counter),
    ...reasonsHandlers(counter),
    ...suppressionHandlers(counter),
    ...teamHandlers(counter, around.folder),
    ...unsavedHandlers(counter, around.onBeside),
    ...retentionHandlers(counter),
    ...figureHandlers(counter),
    ...searchHandlers(counter, around.onBeside),
    ...lookHandlers(counter),
    ...dragOutHandlers(counter, around.onDragOut),
    ...securityHandlers(counter),
  };
  const language = () => {
    const work = session.work();
    return work.ok ? work.value.book.settings.language : 'sv';
  };
  return around.practice ? inPractice(handlers, { ...around, language }) : handlers;
}

import type { Handlers } from '#shared/contract/contract.ts';
import { makeSheets } from '../../casework/sheets/make-sheets.ts';
import type { Jobs } from '../../jobs/jobs.ts';
import { withWork, type Counter } from '../with-work.ts';

/** A letter as a sheet to each it concerns. */
export const sheetHandlers = (counter: Counter, jobs: Jobs): Pick<Handlers, 'sheets:make'> => ({
  'sheets:make': withWork(counter, (work, { job, ...wanted }) =>
    jobs.run(job, (pacing) => makeSheets(work, wanted, pacing)),
  ),
});

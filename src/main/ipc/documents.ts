import type { Handlers } from '#shared/contract.ts';
import { collect } from '../casework/collect.ts';
import { collectedRows } from '../casework/collected-tables.ts';
import { packageLetter, protectLetter } from '../casework/deliver.ts';
import { issueLetter, previewLetter } from '../casework/letters.ts';
import { openDocument } from '../casework/open-document.ts';
import type { Jobs } from '../jobs/jobs.ts';
import { withWork, type Counter } from './with-work.ts';

type DocumentChannel = Extract<
  keyof Handlers,
  `data:${string}` | `letters:${string}` | `documents:${string}`
>;

/** What is put into a case, drawn from it, and taken out of it again. */
export const documentHandlers = (
  counter: Counter,
  jobs: Jobs,
): Pick<Handlers, DocumentChannel> => ({
  'data:collect': withWork(counter, (work, { reference, system, files, job }) =>
    jobs.run(job, (pacing) =>
      collect(
        work,
        reference,
        files.map((file) => ({ system, file })),
        pacing,
      ),
    ),
  ),
  'data:rows': withWork(counter, collectedRows),
  'letters:preview': withWork(counter, (work, { job, ...wanted }) =>
    jobs.run(job, (pacing) => previewLetter(work, wanted, pacing)),
  ),
  'letters:issue': withWork(counter, (work, { job, ...wanted }) =>
    jobs.run(job, (pacing) => issueLetter(work, wanted, pacing)),
  ),
  'letters:protect': withWork(counter, protectLetter),
  'letters:package': withWork(counter, packageLetter),
  'documents:open': withWork(counter, openDocument),
});

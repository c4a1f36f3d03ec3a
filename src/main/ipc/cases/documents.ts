import { ok } from '#domain/result.ts';
import type { Handlers } from '#shared/contract/contract.ts';
import { collect } from '../../casework/collected/collect.ts';
import { collectedRows } from '../../casework/collected/collected-tables.ts';
import { previewTable } from '../../casework/collected/preview-table.ts';
import { openDocument } from '../../casework/documents/open-document.ts';
import { takeCopy } from '../../casework/documents/take-copy.ts';
import type { Jobs } from '../../jobs/jobs.ts';
import { shippedExports } from '../../practice/shipped-exports.ts';
import { withWork, type Counter } from '../with-work.ts';

type DocumentChannel = Extract<keyof Handlers, `data:${string}` | `documents:${string}`>;

/** What is put into a case, drawn from it, and taken out of it again. */
export const documentHandlers = (
  counter: Counter,
  jobs: Jobs,
  resources: string,
): Pick<Handlers, DocumentChannel> => ({
  'data:collect': withWork(counter, (work, { reference, system, files, job }) =>
    jobs.run(job, (pacing) =>
      collect(
        work,
        reference,
        files.map(({ reading, ...file }) => ({ system, file, ...(reading && { reading }) })),
        pacing,
      ),
    ),
  ),
  'data:preview': withWork(counter, (_, { file, reading }) => previewTable(file, reading)),
  'data:sample': withWork(counter, async () => ok(await shippedExports(resources))),
  'data:rows': withWork(counter, collectedRows),
  'documents:open': withWork(counter, openDocument),
  'documents:taken': withWork(counter, takeCopy),
});

import { ok } from '#domain/result.ts';
import type { Handlers } from '#shared/contract/contract.ts';
import {
  importCases,
  listDays,
  listValues,
  readList,
  rehearse,
} from '../../casework/lists/import-cases.ts';
import type { Jobs } from '../../jobs/jobs.ts';
import { withWork, type Counter } from '../with-work.ts';

type ImportChannel = Extract<keyof Handlers, `case-import:${string}`>;

/** An existing list of cases on its way into the book. */
export const importHandlers = (counter: Counter, jobs: Jobs): Pick<Handlers, ImportChannel> => ({
  'case-import:read': withWork(counter, (work, { job, ...asked }) =>
    jobs.run(job, (pacing) => readList(work, asked, pacing)),
  ),
  'case-import:values': withWork(counter, async (work, asked) => listValues(work, asked)),
  'case-import:days': withWork(counter, async (work, asked) => listDays(work, asked)),
  'case-import:rehearse': withWork(counter, async (work, asked) => rehearse(work, asked)),
  'case-import:carry-out': withWork(counter, importCases),
  'case-import:discard': withWork(counter, async ({ lists }, { importId }) => {
    lists.waiting.delete(importId);
    return ok(undefined);
  }),
});

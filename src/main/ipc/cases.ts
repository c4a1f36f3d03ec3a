import { ok } from '#domain/result.ts';
import type { Handlers } from '#shared/contract.ts';
import { attachFile } from '../casework/attach-file.ts';
import { branchCase } from '../casework/branch-case.ts';
import { alikeCases } from '../casework/alike-cases.ts';
import { caseRows } from '../casework/case-rows.ts';
import { caseView } from '../casework/case-view.ts';
import { executeAsked } from '../casework/execute.ts';
import { linkCases, unlinkCases } from '../casework/link-cases.ts';
import { exportCases } from '../casework/export-cases.ts';
import { executeMany } from '../casework/execute-many.ts';
import { logCase } from '../casework/log-case.ts';
import { whatIf } from '../casework/what-if.ts';
import type { Jobs } from '../jobs/jobs.ts';
import { withWork, type Counter } from './with-work.ts';

type CaseChannel = Extract<keyof Handlers, `cases:${string}`>;

export const caseHandlers = (counter: Counter, jobs: Jobs): Pick<Handlers, CaseChannel> => ({
  'cases:log': withWork(counter, logCase),
  'cases:list': withWork(counter, async (work, query) => ok(caseRows(work, query))),
  'cases:export': withWork(counter, (work, { job, ...wanted }) =>
    jobs.run(job, (pacing) => exportCases(work, wanted, pacing)),
  ),
  'cases:show': withWork(counter, (work, { reference }) => caseView(work, reference)),
  'cases:execute': withWork(counter, (work, { reference, command }) =>
    executeAsked(work, reference, [command]),
  ),
  'cases:branch': withWork(counter, branchCase),
  'cases:link': withWork(counter, linkCases),
  'cases:unlink': withWork(counter, unlinkCases),
  'cases:attach': withWork(counter, attachFile),
  'cases:alike': withWork(counter, (work, { reference }) => alikeCases(work, reference)),
  'cases:execute-many': withWork(counter, (work, { references, command }) =>
    executeMany(work, references, command),
  ),
  'cases:what-if': withWork(counter, whatIf),
});

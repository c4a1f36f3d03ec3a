import { ok } from '#domain/result.ts';
import type { Handlers } from '#shared/contract/contract.ts';
import { attachFile } from '../../casework/documents/attach-file.ts';
import { branchCase } from '../../casework/cases/branch-case.ts';
import { alikeCases } from '../../casework/cases/alike-cases.ts';
import { caseRows } from '../../casework/cases/case-rows.ts';
import { caseView } from '../../casework/cases/case-view.ts';
import { confidentialCases, confineCase } from '../../casework/cases/confidential-cases.ts';
import { executeAsked } from '../../casework/cases/execute-asked.ts';
import { ownCase } from '../../casework/incoming/own-case.ts';
import { linkCases, unlinkCases } from '../../casework/cases/link-cases.ts';
import { arrange, arrangementOf } from '../../casework/lists/arrangement.ts';
import { exportCases } from '../../casework/lists/export-cases.ts';
import { namingExports } from '../../casework/lists/naming-exports.ts';
import { executeMany } from '../../casework/cases/execute-many.ts';
import { logCase } from '../../casework/cases/log-case.ts';
import { whatIf } from '../../casework/cases/what-if.ts';
import type { Jobs } from '../../jobs/jobs.ts';
import { withWork, type Counter } from '../with-work.ts';

type CaseChannel = Extract<keyof Handlers, `cases:${string}`>;

export const caseHandlers = (counter: Counter, jobs: Jobs): Pick<Handlers, CaseChannel> => ({
  'cases:log': withWork(counter, logCase),
  'cases:list': withWork(counter, async (work, query) => ok(caseRows(work, query))),
  'cases:arrangement': withWork(counter, async (work) => ok(await arrangementOf(work))),
  'cases:arrange': withWork(counter, arrange),
  'cases:export': withWork(counter, (work, { job, ...wanted }) =>
    jobs.run(job, (pacing) => exportCases(work, wanted, pacing)),
  ),
  'cases:show': withWork(counter, (work, { reference }) => caseView(work, reference)),
  'cases:execute': withWork(counter, (work, { reference, command }) =>
    executeAsked(work, reference, [command]),
  ),
  'cases:branch': withWork(counter, branchCase),
  'cases:own-case': withWork(counter, ownCase),
  'cases:link': withWork(counter, linkCases),
  'cases:unlink': withWork(counter, unlinkCases),
  'cases:confine': withWork(counter, confineCase),
  'cases:confidential': withWork(counter, async (work) => ok(confidentialCases(work))),
  'cases:naming-exports': withWork(counter, async (work) => ok(namingExports(work))),
  'cases:attach': withWork(counter, attachFile),
  'cases:alike': withWork(counter, (work, { reference }) => alikeCases(work, reference)),
  'cases:execute-many': withWork(counter, (work, { references, command }) =>
    executeMany(work, references, command),
  ),
  'cases:what-if': withWork(counter, whatIf),
});

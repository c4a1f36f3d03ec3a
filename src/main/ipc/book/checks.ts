import { ok } from '#domain/result.ts';
import type { Handlers } from '#shared/contract/contract.ts';
import type { Jobs } from '../../jobs/jobs.ts';
import { withWork, type Counter } from '../with-work.ts';

export const checkHandlers = (
  counter: Counter,
  jobs: Jobs,
): Pick<Handlers, 'checks:show' | 'checks:run'> => ({
  'checks:show': withWork(counter, async ({ checks }) => ok(await checks.show())),
  'checks:run': withWork(counter, ({ checks }, { job }) =>
    jobs.run(job, (pacing) => checks.run(pacing)),
  ),
});

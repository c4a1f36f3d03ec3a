import { ok, refuse } from '#domain/result.ts';
import type { Handlers } from '#shared/contract/contract.ts';
import { makePack } from '../../casework/evidence/make-pack.ts';
import { makeStick } from '../../casework/evidence/make-stick.ts';
import { verifierPage } from '../../casework/evidence/verifier-page.ts';
import type { Jobs } from '../../jobs/jobs.ts';
import { withWork, type Counter } from '../with-work.ts';

type EvidenceChannel = Extract<keyof Handlers, `evidence:${string}`>;

/** Evidence, and what it is checked with. */
export const evidenceHandlers = (
  counter: Counter,
  jobs: Jobs,
): Pick<Handlers, EvidenceChannel> => ({
  'evidence:make': withWork(counter, (work, { job, ...wanted }) =>
    jobs.run(job, (pacing) => makePack(work, wanted, pacing)),
  ),
  'evidence:seal': withWork(counter, (work, { job, ...wanted }) =>
    jobs.run(job, (pacing) => makeStick(work, wanted, pacing)),
  ),
  'evidence:verifier': withWork(counter, async () => {
    const bytes = await verifierPage();
    return bytes
      ? ok({ bytes, fileName: 'ombud-verifier.html' })
      : refuse({ code: 'file-unreadable' });
  }),
});

import { ok } from '#domain/result.ts';
import type { Handlers } from '#shared/contract/contract.ts';
import { packageLetter, protectLetter } from '../../casework/letters/deliver.ts';
import { draftLetter, issueLetter, previewLetter } from '../../casework/letters/letters.ts';
import { prepareLetter } from '../../casework/letters/prepare-letter.ts';
import { previewTemplate } from '../../casework/letters/preview-template.ts';
import {
  changeTemplate,
  listTemplates,
  resetTemplate,
  showTemplate,
} from '../../casework/letters/templates.ts';
import type { Jobs } from '../../jobs/jobs.ts';
import { approveAs } from '../../casework/letters/approve-as.ts';
import { withWork, type Counter } from '../with-work.ts';

type LetterChannel = Extract<keyof Handlers, `letters:${string}` | `templates:${string}`>;

/** Letters of a case, and the texts they are written from. */
export const letterHandlers = (counter: Counter, jobs: Jobs): Pick<Handlers, LetterChannel> => ({
  'letters:prepare': withWork(counter, prepareLetter),
  'letters:preview': withWork(counter, (work, { job, ...wanted }) =>
    jobs.run(job, (pacing) => previewLetter(work, wanted, pacing)),
  ),
  'letters:issue': withWork(counter, (work, { job, ...wanted }) =>
    jobs.run(job, (pacing) => issueLetter(work, wanted, pacing)),
  ),
  'letters:draft': withWork(counter, draftLetter),
  'letters:approve-as': withWork(counter, approveAs),
  'letters:protect': withWork(counter, protectLetter),
  'letters:package': withWork(counter, packageLetter),
  'templates:list': withWork(counter, async (work) => listTemplates(work)),
  'templates:show': withWork(counter, async (work, which) => ok(showTemplate(work, which))),
  'templates:preview': withWork(counter, (work, { job, ...wanted }) =>
    jobs.run(job, (pacing) => previewTemplate(work, wanted, pacing)),
  ),
  'templates:change': withWork(counter, changeTemplate),
  'templates:reset': withWork(counter, resetTemplate),
});

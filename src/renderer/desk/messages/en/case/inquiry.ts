import type { Shape } from '#shared/words/shape.ts';
import type { inquiry as sv } from '../../sv/case/inquiry.ts';

/** The tab about what an authority asks. */
export const inquiry = {
  help: 'The day is the authority’s own: no holiday and no pause moves it. Link the case that it concerns, and add the documents, under Work.',
  describe: 'Describe',
  change: 'Change',
  authority: 'Authority',
  authorityHelp: 'Name and address, as they are to stand on the answer.',
  theirReference: 'The authority’s reference',
  answerBy: 'Answer by',
  asked: 'What the authority asks',
  concerns: 'Concerns',
  concernsOther: 'What it concerns, if that is no case here',
  concernsHelp: 'Leave it empty when the case is linked under Work.',
} satisfies Shape<typeof sv>;

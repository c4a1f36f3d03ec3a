import type { Case } from '../../case/case.ts';
import type { Answers } from '../answers/questions.ts';

/** Who looks after a complaint, what it came to, the options described, the remedy chosen and what came of it. */
export function complaintAnswers({ complaint, handler, contacts }: Case): Answers {
  const { representative, options, remedy, finding } = complaint;
  const heard = contacts.findLast(({ direction }) => direction === 'in');
  return {
    representative: representative || handler,
    remedies: options.join('\n'),
    ...(finding && { complaint_outcome: finding.outcome, found: finding.reasons }),
    ...(heard && { heard: heard.summary }),
    ...(remedy && {
      remedy: remedy.state === 'carried-out' ? remedy.result : remedy.remedy,
    }),
  };
}

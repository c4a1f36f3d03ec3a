import type { Case } from '../case/case.ts';
import { groundsOf } from '../case/ending/grounds-of.ts';
import type { FigureDetails } from './figure-details.ts';
import { firstAnswer } from './answered-at.ts';

/** The details of a case, as it stands. */
export function figureDetails(subject: Case): FigureDetails {
  const { identity, complaint, breach } = subject;
  const grounds = groundsOf(subject);
  const { finding, remedy } = complaint;
  const { notification, decision } = breach;
  const answeredBy = firstAnswer(subject)?.by;
  return {
    ...(grounds.length > 0 && { grounds }),
    ...(finding && { finding: finding.outcome }),
    ...(remedy && { remedy: remedy.state }),
    ...(identity.state !== 'undecided' && { identity: identity.state }),
    ...(answeredBy && { answeredBy }),
    ...(notification && {
      notified: { at: notification.at, explained: notification.delayReasons.trim() !== '' },
    }),
    ...(decision?.notify === false && { unnotified: decision.because ?? 'unstated' }),
  };
}

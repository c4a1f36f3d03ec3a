import type { Case } from '../../case/case.ts';
import type { Answers } from '../answers/questions.ts';
import { dayOf, type Knowing } from './knowing.ts';

/** Who asks and whose data they are, what was written, why the period was extended, how an objection or decision was judged. */
export function requestAnswers(subject: Case, knowing: Knowing): Answers {
  const { identity, role, forwarding, clock, weighing, marketing, review } = subject;
  const extension = clock.find((event) => event.type === 'extended');
  const [first] = subject.messages;
  const written = first?.text.trim() || first?.subject || '';
  return {
    request_text: written,
    question: written,
    addressee: 'person',
    ...(identity.state === 'asked' && {
      doubt: identity.why,
      how: knowing.words.identityMeans[identity.means],
    }),
    ...(role.is === 'processor' && { controller_name: role.controller }),
    ...(forwarding && {
      controller_name: forwarding.to,
      forwarded_on: dayOf(forwarding.at, knowing),
    }),
    ...(extension && { extension_reason: extension.reason }),
    ...(subject.fee && {
      fee_amount: knowing.words.kronor(subject.fee.amount),
      fee_reasons: subject.fee.facts,
    }),
    ...(weighing && {
      objection_outcome: weighing.result === 'stopped' ? 'upheld' : 'overridden',
      ...(weighing.result === 'continues' && { grounds: weighing.reasons }),
    }),
    ...(marketing.stopped && { stopped_on: dayOf(marketing.stopped.at, knowing) }),
    ...(marketing.suppressed && { suppressed: knowing.words.suppressedAddress }),
    ...(review && {
      reviewed_by: review.by,
      reviewed_on: dayOf(review.at, knowing),
      review_outcome: review.result,
      review_reasons: review.reasons,
    }),
  };
}

import type { Case } from '../case/case.ts';
import { askedBy } from '../case/breach/fitting.ts';
import type { Outcome, Refused } from '../case/ending/outcomes.ts';
import { isSettled } from '../case/identity/facts.ts';
import { isAnswer } from './answers.ts';
import { checks } from './checks.ts';
import { refusedIn } from './refused-in.ts';
import { workflowOf } from './workflow-of.ts';

/** How a case ends by what was done in it. `outcome` is absent while nothing in the case tells. */
export interface Proposal {
  readonly outcome?: Outcome;
  readonly grounds: readonly Refused[];
  /** Outcomes that what was done says the opposite of. */
  readonly contradicted: readonly Outcome[];
}

/** What follows from what was done. A proposal, from which the handler may differ with a reason, and never in the face of it. */
export function proposalOf(subject: Case): Proposal {
  const outcomes = workflowOf(subject).outcomes;
  const grounds = refusedIn(subject);
  const contradicted = outcomes.filter((outcome) => contradicts(subject, outcome));
  const outcome = outcomeOf(subject);
  return { grounds, contradicted, ...(outcome && { outcome }) };
}

function outcomeOf(subject: Case): Outcome | undefined {
  const { kind, role, identity } = subject;
  if (kind === 'authority-inquiry') return 'answered';
  if (role.is === 'processor') return 'forwarded';
  if (kind === 'breach') return 'documented';
  if (kind === 'complaint' || kind === 'question') return 'answered';
  const [given, denied] = [isGiven(subject) || isTold(subject), isDenied(subject)];
  if (given) return denied ? 'partly' : 'granted';
  if (denied) return 'refused';
  return identity.state === 'failed' ? 'not-identifiable' : undefined;
}

/** Whether what was done in the case says that it did not end so. */
function contradicts(subject: Case, outcome: Outcome): boolean {
  const { identity, breach } = subject;
  switch (outcome) {
    case 'granted':
      return isDenied(subject);
    case 'partly':
      return !isGiven(subject) && !isTold(subject);
    case 'refused':
      return isGiven(subject);
    case 'not-identifiable':
      return isSettled(identity) || isGiven(subject);
    case 'no-breach':
      return (
        breach.notification !== undefined ||
        breach.informed !== undefined ||
        (breach.risk !== undefined && askedBy(breach.risk).notify)
      );
    default:
      return false;
  }
}

/** Whether the person was given what they asked for, wholly or in part. */
function isGiven(subject: Case): boolean {
  const { kind, letters, measures, restriction, weighing, review, marketing } = subject;
  const done = (...kinds: readonly string[]) => measures.some((one) => kinds.includes(one.done));
  switch (kind) {
    case 'access':
    case 'portability':
      return letters.some((letter) => isAnswer(letter.kind, kind));
    case 'rectification':
      return done('corrected', 'completed');
    case 'erasure':
      return done('erased');
    case 'restriction':
      return restriction.state !== 'none';
    case 'objection':
      return weighing?.result === 'stopped' || done('stopped', 'erased');
    case 'marketing-objection':
      return marketing.stopped !== undefined;
    case 'automated-decision':
      return review !== undefined;
    default:
      return false;
  }
}

/** Whether an answer went out that the case does not hold: a copy by e-mail, or a no. */
const isTold = (subject: Case): boolean =>
  (subject.kind === 'access' || subject.kind === 'portability') &&
  subject.refusal?.extent !== 'full' &&
  checks.answered.isMet(subject);

/** Whether they were told no, wholly or in part. */
const isDenied = (subject: Case): boolean =>
  refusedIn(subject).length > 0 || subject.review?.result === 'upheld';

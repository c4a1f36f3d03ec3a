import type { Case } from '../case/case.ts';
import type { Outcome } from '../case/ending/outcomes.ts';
import type { CheckId, Gate } from './check.ts';
import { checks } from './checks.ts';
import { workflowOf } from './workflow-of.ts';

/** What is still to be done before the case can close with an outcome; empty when it can. */
export const openChecks = (subject: Case, outcome: Outcome): CheckId[] =>
  openAt(subject, (gate) => gate.at === 'close' && gate.outcomes.includes(outcome));

/** What is still to be done before the case can be answered in substance, by letter or otherwise. */
export const openBeforeAnswer = (subject: Case): CheckId[] =>
  openAt(subject, ({ at }) => at === 'answer');

/** What is still to be done before the request can be refused, wholly or in part. */
export const openBeforeRefusing = (subject: Case): CheckId[] =>
  openAt(subject, ({ at }) => at === 'refuse');

const openAt = (subject: Case, isHere: (gate: Gate) => boolean): CheckId[] =>
  workflowOf(subject)
    .steps.filter(({ gates }) => gates.some(isHere))
    .map(({ check }) => check)
    .filter((check) => checks[check].applies(subject) && !checks[check].isMet(subject));

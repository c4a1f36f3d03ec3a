import type { Case } from '../case/case.ts';
import type { Outcome } from '../case/ending/outcomes.ts';
import type { CheckId, Step } from './check.ts';
import { checks } from './checks.ts';
import { workflowOf } from './workflow-of.ts';

/** What is still to be done before the case can close with an outcome; empty when it can. */
export const openChecks = (subject: Case, outcome: Outcome): CheckId[] =>
  workflowOf(subject)
    .steps.filter((step) => isGateFor(step, outcome))
    .map(({ check }) => check)
    .filter((check) => checks[check].applies(subject) && !checks[check].isMet(subject));

const isGateFor = ({ gates }: Step, outcome: Outcome): boolean =>
  gates.some((gate) => gate.at === 'close' && gate.outcomes.includes(outcome));

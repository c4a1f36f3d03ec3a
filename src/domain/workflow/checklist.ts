import type { Case } from '../case/case.ts';
import type { CheckId, Gate } from './check.ts';
import { checks } from './checks.ts';
import { workflowOf } from './workflow-of.ts';

/** One line of a case's checklist. */
export interface ChecklistLine {
  readonly check: CheckId;
  readonly article: string;
  readonly met: boolean;
  readonly gates: readonly Gate[];
}

/** What the law asks of this case, in the order it is worked; what does not concern it is left out. */
export const checklistOf = (subject: Case): ChecklistLine[] =>
  workflowOf(subject)
    .steps.filter(({ check }) => checks[check].applies(subject))
    .map(({ check, gates }) => {
      const { article, isMet } = checks[check];
      return { check, article, met: isMet(subject), gates };
    });

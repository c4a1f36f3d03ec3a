import { isOfPerson } from '../case/kind.ts';
import type { Case } from '../case/case.ts';
import { controllerWorkflows, processorBreachWorkflow, processorWorkflow } from './workflows.ts';
import type { Workflow } from './workflow.ts';

/**
 * How this case is worked: by its kind, and by whose data they are. Until that is decided, as the controller's; to an
 * authority the company answers for itself, whatever it is to others.
 */
export function workflowOf({ kind, role }: Pick<Case, 'kind' | 'role'>): Workflow {
  if (role.is !== 'processor' || !isOfPerson(kind)) return controllerWorkflows[kind];
  return kind === 'breach' ? processorBreachWorkflow : processorWorkflow;
}

import type { CheckId } from '#domain/workflow/check.ts';
import type { CaseView } from '#shared/views/views.ts';
import { breachDialogOf } from '../../components/dialogs/breach-dialog-of.ts';
import type { BreachAct, Dialog } from '../../components/dialogs/dialog-store.ts';

/** The steps of a breach that are taken in one form each. */
const acts: Partial<Readonly<Record<CheckId, BreachAct>>> = {
  'breach-described': 'describe',
  'risk-assessed': 'assess',
  'notification-decided': 'decide-notification',
  'authority-notified': 'notify',
  'communication-decided': 'decide-communication',
};

/** The dialog that a step is done in, where it is done in one. */
export function stepDialog(check: CheckId, view: CaseView): Dialog | undefined {
  const { reference, role } = view;
  if (check === 'role-decided') return { type: 'decide-role', reference };
  if (check === 'authority-shown') return { type: 'show-authority', reference };
  if (check === 'forwarded' && role.is === 'processor') {
    return { type: 'forward', reference, controller: role.controller };
  }
  const act = acts[check];
  return act && breachDialogOf(view, act);
}

import type { CheckId } from '#domain/workflow/check.ts';
import type { CaseView } from '#shared/views/views.ts';
import type { Dialog } from '../../components/dialogs/dialog-store.ts';

/** The dialog that a step is done in, where it is done in one. */
export function stepDialog(check: CheckId, { reference, role }: CaseView): Dialog | undefined {
  if (check === 'role-decided') return { type: 'decide-role', reference };
  if (check === 'authority-shown') return { type: 'show-authority', reference };
  if (check === 'forwarded' && role.is === 'processor') {
    return { type: 'forward', reference, controller: role.controller };
  }
  return undefined;
}

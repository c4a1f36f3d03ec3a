import type { CaseView } from '#shared/views/views.ts';
import type { BreachAct, BreachDialogs } from './dialog-store.ts';

/** The form of an act on a breach, begun with what stands. */
export const breachDialogOf = (
  { reference, breach, due, role }: CaseView,
  act: BreachAct,
): BreachDialogs => ({
  type: 'breach',
  act,
  reference,
  breach,
  due: due.due,
  controller: role.is === 'processor' ? role.controller : '',
});

import type { CaseView } from '#shared/views/views.ts';
import { type BreachAct, openDialog } from '../../components/dialogs/dialog-store.ts';
import { ChangeButton } from '../../components/reading/change-button.tsx';

interface Props {
  readonly view: CaseView;
  readonly act: BreachAct;
  readonly label: string;
}

/** Opens the form of a step. A closed case is changed by nothing here. */
export function ActButton({ view, act, label }: Props) {
  const { reference, breach, due, role, status } = view;
  if (status === 'closed') return null;
  const controller = role.is === 'processor' ? role.controller : '';
  return (
    <ChangeButton
      variant="outlined"
      onClick={() =>
        openDialog({ type: 'breach', act, reference, breach, due: due.due, controller })
      }
    >
      {label}
    </ChangeButton>
  );
}

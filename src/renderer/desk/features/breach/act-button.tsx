import type { CaseView } from '#shared/views/views.ts';
import { breachDialogOf } from '../../components/dialogs/breach-dialog-of.ts';
import { type BreachAct, openDialog } from '../../components/dialogs/dialog-store.ts';
import { ChangeButton } from '../../components/reading/change-button.tsx';

interface Props {
  readonly view: CaseView;
  readonly act: BreachAct;
  readonly label: string;
}

/** Opens the form of a step. A closed case is changed by nothing here. */
export function ActButton({ view, act, label }: Props) {
  if (view.status === 'closed') return null;
  return (
    <ChangeButton variant="outlined" onClick={() => openDialog(breachDialogOf(view, act))}>
      {label}
    </ChangeButton>
  );
}

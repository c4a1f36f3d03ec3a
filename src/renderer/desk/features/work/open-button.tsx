import { openDialog, type WorkDialogs } from '../../components/dialogs/dialog-store.ts';
import { ChangeButton } from '../../components/reading/change-button.tsx';

interface Props {
  readonly label: string;
  readonly dialog: WorkDialogs;
}

/** Opens a form of the work. */
export function OpenButton({ label, dialog }: Props) {
  return (
    <ChangeButton variant="outlined" sx={{ flexShrink: 0 }} onClick={() => openDialog(dialog)}>
      {label}
    </ChangeButton>
  );
}

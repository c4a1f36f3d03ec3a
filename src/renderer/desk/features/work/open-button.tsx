import { Button } from '@mui/material';
import { openDialog, type WorkDialogs } from '../../components/dialogs/dialog-store.ts';

interface Props {
  readonly label: string;
  readonly dialog: WorkDialogs;
}

/** Opens a form of the work. */
export function OpenButton({ label, dialog }: Props) {
  return (
    <Button variant="outlined" sx={{ flexShrink: 0 }} onClick={() => openDialog(dialog)}>
      {label}
    </Button>
  );
}

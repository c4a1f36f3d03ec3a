import { useDialog } from '../components/dialog-store.ts';

/** The dialog that is open, if any. */
export function Dialogs() {
  const dialog = useDialog((state) => state.dialog);
  return dialog ? null : null;
}

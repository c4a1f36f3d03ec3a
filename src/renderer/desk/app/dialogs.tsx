import { lazy, Suspense } from 'react';
import { type Dialog, useDialog } from '../components/dialog-store.ts';
import { CollectDialog } from '../features/data/collect-dialog.tsx';
import { LogCaseDialog } from '../features/cases/log-case-dialog.tsx';

const CaseDialog = lazy(async () => {
  const dialogs = await import('../features/case/case-dialog.tsx');
  return { default: dialogs.CaseDialog };
});

/** The dialog that is open, if any. */
export function Dialogs() {
  const dialog = useDialog((state) => state.dialog);
  return <Suspense>{dialog && drawn(dialog)}</Suspense>;
}

function drawn(dialog: Dialog) {
  if (dialog.type === 'log-case') return <LogCaseDialog />;
  if (dialog.type === 'collect-data') return <CollectDialog {...dialog} />;
  return <CaseDialog dialog={dialog} />;
}

import { TextField } from '@mui/material';
import { useTask } from '../../ask/use-task.ts';
import { ombud } from '../../bridge.ts';
import { closeDialog, type SuppressionDialogs } from '../../components/dialogs/dialog-store.ts';
import { focusFirst } from '../../components/dialogs/focus-first.ts';
import { FormDialog } from '../../components/dialogs/form-dialog.tsx';
import { sayToast } from '../../components/notices/toast-store.ts';
import { useWords } from '../../messages/use-words.ts';
import { useKept } from '../../components/unsaved/use-kept.ts';

/** Enters an address from a case, or takes one off the list. */
export function SuppressionDialog({ dialog }: { readonly dialog: SuppressionDialogs }) {
  return dialog.type === 'suppress' ? <EnterDialog {...dialog} /> : <RemoveDialog {...dialog} />;
}

function EnterDialog({
  reference,
  address,
}: {
  readonly reference: string;
  readonly address: string;
}) {
  const { t } = useWords();
  const [text, setText] = useKept('text', address);
  const { busy, refusal, run } = useTask();
  const enter = async () => {
    const given = text.trim() === '' ? {} : { address: text };
    if (!(await run(() => ombud.suppression.enter({ reference, ...given })))) return;
    sayToast({ tone: 'done', title: t('desk.suppression.added') });
    closeDialog();
  };
  return (
    <FormDialog
      title={t('desk.suppression.enterTitle')}
      submit={t('desk.suppression.add')}
      busy={busy}
      refusal={refusal}
      onSubmit={() => void enter()}
    >
      <TextField
        required
        inputRef={focusFirst}
        label={t('desk.suppression.address')}
        helperText={t('desk.suppression.enterHelp')}
        value={text}
        slotProps={{ htmlInput: { autoComplete: 'off' } }}
        onChange={(event) => setText(event.target.value)}
      />
    </FormDialog>
  );
}

function RemoveDialog({ address }: { readonly address: string }) {
  const { t } = useWords();
  const [reason, setReason] = useKept('reason', '');
  const { busy, refusal, run } = useTask();
  const remove = async () => {
    if (!(await run(() => ombud.suppression.remove({ address, reason })))) return;
    sayToast({ tone: 'done', title: t('desk.suppression.removed') });
    closeDialog();
  };
  return (
    <FormDialog
      title={t('desk.suppression.removeTitle')}
      submit={t('desk.suppression.remove')}
      busy={busy}
      refusal={refusal}
      onSubmit={() => void remove()}
    >
      <TextField
        required
        multiline
        minRows={2}
        inputRef={focusFirst}
        label={t('desk.suppression.removeReason')}
        helperText={t('desk.suppression.removeHelp')}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
    </FormDialog>
  );
}

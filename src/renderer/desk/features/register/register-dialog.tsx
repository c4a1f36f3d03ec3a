import { TextField, Typography } from '@mui/material';
import { useTask } from '../../ask/use-task.ts';
import { ombud } from '../../bridge.ts';
import { closeDialog, type RegisterDialogs } from '../../components/dialogs/dialog-store.ts';
import { focusFirst } from '../../components/dialogs/focus-first.ts';
import { FormDialog } from '../../components/dialogs/form-dialog.tsx';
import { useWords } from '../../messages/use-words.ts';
import { dropDraft } from './editor/draft-store.ts';
import { useKept } from '../../components/unsaved/use-kept.ts';

/** Takes back a version before its day, or throws away one that is being written. */
export function RegisterDialog({ dialog }: { readonly dialog: RegisterDialogs }) {
  return dialog.type === 'drop-version' ? <DropDialog /> : <WithdrawDialog {...dialog} />;
}

function DropDialog() {
  const { t } = useWords();
  const drop = () => {
    dropDraft();
    closeDialog();
  };
  return (
    <FormDialog
      title={t('desk.register.dropTitle')}
      submit={t('desk.register.drop')}
      busy={false}
      refusal={undefined}
      onSubmit={drop}
    >
      <Typography>{t('desk.register.dropText')}</Typography>
    </FormDialog>
  );
}

function WithdrawDialog({ version }: { readonly version: string }) {
  const { t } = useWords();
  const [reason, setReason] = useKept('reason', '');
  const { busy, refusal, run } = useTask();
  const withdraw = async () => {
    if (await run(() => ombud.register.withdraw({ version, reason }))) closeDialog();
  };
  return (
    <FormDialog
      title={t('desk.register.withdrawTitle', { version })}
      submit={t('desk.register.withdraw')}
      busy={busy}
      refusal={refusal}
      onSubmit={() => void withdraw()}
    >
      <Typography variant="body2">{t('desk.register.withdrawText')}</Typography>
      <TextField
        required
        multiline
        minRows={2}
        inputRef={focusFirst}
        label={t('desk.register.withdrawReason')}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
    </FormDialog>
  );
}

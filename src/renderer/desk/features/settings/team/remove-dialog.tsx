import { Alert, TextField, Typography } from '@mui/material';
import { useTask } from '../../../ask/use-task.ts';
import { ombud } from '../../../bridge.ts';
import { closeDialog } from '../../../components/dialogs/dialog-store.ts';
import { focusFirst } from '../../../components/dialogs/focus-first.ts';
import { FormDialog } from '../../../components/dialogs/form-dialog.tsx';
import { sayToast } from '../../../components/notices/toast-store.ts';
import { useLeftShut } from './use-left-shut.ts';
import { useWords } from '../../../messages/use-words.ts';
import { useKept } from '../../../components/unsaved/use-kept.ts';

/** Removes an officer, and says what they may still have. */
export function RemoveDialog({ name }: { readonly name: string }) {
  const { t } = useWords();
  const [reason, setReason] = useKept('reason', '');
  const left = useLeftShut(name);
  const { busy, refusal, run } = useTask();
  const submit = async () => {
    if (!(await run(() => ombud.team.remove({ name, reason })))) return;
    sayToast({ tone: 'done', title: t('desk.team.gone', { name }) });
    closeDialog();
  };
  return (
    <FormDialog
      title={t('desk.team.removeTitle', { name })}
      submit={t('desk.team.removeNow')}
      tone="error"
      busy={busy}
      refusal={refusal}
      onSubmit={() => void submit()}
    >
      <Typography>{t('desk.team.removeText', { name })}</Typography>
      {left.length > 0 && (
        <Alert severity="warning">
          {t('desk.confidential.leftShut', { name, references: left.join(', ') })}
        </Alert>
      )}
      <TextField
        required
        multiline
        minRows={2}
        inputRef={focusFirst}
        label={t('desk.casefile.reason')}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
    </FormDialog>
  );
}

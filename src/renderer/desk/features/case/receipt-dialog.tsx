import { TextField } from '@mui/material';
import { closeDialog } from '../../components/dialogs/dialog-store.ts';
import { FormDialog } from '../../components/dialogs/form-dialog.tsx';
import { MomentField } from '../../components/fields/moment-field.tsx';
import { useWords } from '../../messages/use-words.ts';
import { useExecuteForm } from '../../components/use-execute.ts';
import { useKept } from '../../components/unsaved/use-kept.ts';

interface Props {
  readonly reference: string;
  readonly receivedAt: string;
}

/** Corrects when a case came in; the clock is counted anew and the reason is kept. */
export function ReceiptDialog({ reference, receivedAt: before }: Props) {
  const { t } = useWords();
  const [receivedAt, setReceivedAt] = useKept('receivedAt', before);
  const [reason, setReason] = useKept('reason', '');
  const { busy, refusal, execute } = useExecuteForm(reference, closeDialog);
  const submit = () => {
    if (receivedAt) void execute({ type: 'correct-receipt', receivedAt, reason });
  };
  return (
    <FormDialog
      title={t('desk.casefile.correctReceipt')}
      submit={t('desk.shell.save')}
      busy={busy}
      refusal={refusal}
      onSubmit={submit}
    >
      <MomentField label={t('desk.casefile.receivedAt')} value={before} onChange={setReceivedAt} />
      <TextField
        required
        multiline
        minRows={2}
        label={t('desk.casefile.reason')}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
    </FormDialog>
  );
}

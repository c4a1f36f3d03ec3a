import { TextField, Typography } from '@mui/material';
import { closeDialog } from '../../components/dialogs/dialog-store.ts';
import { FormDialog } from '../../components/dialogs/form-dialog.tsx';
import { SavedReasons } from '../../components/reasons/saved-reasons.tsx';
import { useExecuteForm } from '../../components/use-execute.ts';
import { useWords } from '../../messages/use-words.ts';
import { useKept } from '../../components/unsaved/use-kept.ts';

/** Decides a reasonable fee (Art. 12(5)), with the facts that show the request to be excessive. */
export function FeeDialog({ reference }: { readonly reference: string }) {
  const { t } = useWords();
  const [amount, setAmount] = useKept('amount', '');
  const [facts, setFacts] = useKept('facts', '');
  const { busy, refusal, execute } = useExecuteForm(reference, closeDialog);
  const kronor = Number(amount);
  const wrong = amount !== '' && !(Number.isInteger(kronor) && kronor > 0);
  const submit = () => {
    if (amount !== '' && !wrong) void execute({ type: 'decide-fee', amount: kronor, facts });
  };
  return (
    <FormDialog
      title={t('desk.steps.fee')}
      submit={t('desk.shell.save')}
      busy={busy}
      refusal={refusal}
      onSubmit={submit}
    >
      <Typography color="textSecondary">{t('desk.steps.feeHelp')}</Typography>
      <TextField
        required
        label={t('desk.steps.amount')}
        inputMode="numeric"
        error={wrong}
        helperText={wrong ? t('desk.steps.amountWrong') : undefined}
        value={amount}
        onChange={(event) => setAmount(event.target.value.trim())}
      />
      <TextField
        required
        multiline
        minRows={2}
        label={t('desk.steps.facts')}
        value={facts}
        onChange={(event) => setFacts(event.target.value)}
      />
      <SavedReasons of={{ use: 'fee', ground: '' }} value={facts} onChange={setFacts} />
    </FormDialog>
  );
}

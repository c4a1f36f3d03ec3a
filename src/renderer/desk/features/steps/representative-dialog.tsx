import { TextField, Typography } from '@mui/material';
import { closeDialog } from '../../components/dialogs/dialog-store.ts';
import { FormDialog } from '../../components/dialogs/form-dialog.tsx';
import { useExecuteForm } from '../../components/use-execute.ts';
import { useWords } from '../../messages/use-words.ts';
import { useKept } from '../../components/unsaved/use-kept.ts';

const unknown = { name: '', email: '', relation: '' };
const fields = [
  ['name', 'desk.casefile.name'],
  ['email', 'desk.casefile.email'],
  ['relation', 'desk.steps.relation'],
] as const;

/** Names who acts for the requester. Nothing is disclosed until their authority is shown. */
export function RepresentativeDialog({ reference }: { readonly reference: string }) {
  const { t } = useWords();
  const [named, setNamed] = useKept('named', unknown);
  const { busy, refusal, execute } = useExecuteForm(reference, closeDialog);
  return (
    <FormDialog
      title={t('desk.steps.representative')}
      submit={t('desk.shell.save')}
      busy={busy}
      refusal={refusal}
      onSubmit={() => void execute({ type: 'name-representative', ...named })}
    >
      <Typography color="textSecondary">{t('desk.steps.representativeHelp')}</Typography>
      {fields.map(([field, word]) => (
        <TextField
          key={field}
          required={field === 'name'}
          label={t(word)}
          value={named[field]}
          onChange={(event) => setNamed({ ...named, [field]: event.target.value })}
        />
      ))}
    </FormDialog>
  );
}

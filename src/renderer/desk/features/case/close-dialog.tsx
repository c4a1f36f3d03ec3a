import { TextField } from '@mui/material';
import { useState } from 'react';
import { type Outcome, outcomes } from '#domain/case/ending/outcomes.ts';
import { Choice } from '../../components/choice.tsx';
import { closeDialog } from '../../components/dialog-store.ts';
import { FormDialog } from '../../components/form-dialog.tsx';
import { useWords } from '../../messages/use-words.ts';
import { useExecuteForm } from '../../components/use-execute.ts';

/** Ends a case with how it ended. */
export function CloseDialog({ reference }: { readonly reference: string }) {
  const { t } = useWords();
  const [outcome, setOutcome] = useState<Outcome>('answered');
  const [note, setNote] = useState('');
  const { busy, refusal, execute } = useExecuteForm(reference, closeDialog);
  return (
    <FormDialog
      title={t('desk.casefile.closeCase')}
      submit={t('desk.casefile.closeCase')}
      busy={busy}
      refusal={refusal}
      onSubmit={() => void execute({ type: 'close', outcome, note })}
    >
      <Choice
        label={t('desk.casefile.outcomeChoice')}
        value={outcome}
        options={outcomes}
        say={(option) => t(`case.outcomes.${option}`)}
        onChange={setOutcome}
      />
      <TextField
        multiline
        minRows={2}
        label={t('desk.casefile.closeNote')}
        value={note}
        onChange={(event) => setNote(event.target.value)}
      />
    </FormDialog>
  );
}

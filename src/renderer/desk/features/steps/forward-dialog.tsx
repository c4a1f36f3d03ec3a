import { TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { closeDialog } from '../../components/dialogs/dialog-store.ts';
import { FormDialog } from '../../components/dialogs/form-dialog.tsx';
import { MomentField } from '../../components/fields/moment-field.tsx';
import { useExecuteForm } from '../../components/use-execute.ts';
import { nowAsInstant } from '../../messages/dates.ts';
import { useWords } from '../../messages/use-words.ts';
import { useKept } from '../../components/unsaved/use-kept.ts';

interface Props {
  readonly reference: string;
  readonly controller: string;
}

/** Records that the case went on to the controller. */
export function ForwardDialog({ reference, controller }: Props) {
  const { t } = useWords();
  const [now] = useState(nowAsInstant);
  const [at, setAt] = useKept('at', now);
  const [to, setTo] = useKept('to', controller);
  const [how, setHow] = useKept('how', '');
  const { busy, refusal, execute } = useExecuteForm(reference, closeDialog);
  const submit = () => {
    if (at) void execute({ type: 'forward', to, how, at });
  };
  return (
    <FormDialog
      width="sm"
      title={t('desk.steps.forward')}
      submit={t('desk.shell.save')}
      busy={busy}
      refusal={refusal}
      onSubmit={submit}
    >
      <Typography color="textSecondary">{t('desk.steps.forwardHelp')}</Typography>
      <TextField
        required
        label={t('desk.steps.controllerName')}
        value={to}
        onChange={(event) => setTo(event.target.value)}
      />
      <TextField
        required
        label={t('desk.steps.how')}
        value={how}
        onChange={(event) => setHow(event.target.value)}
      />
      <MomentField label={t('desk.steps.when')} value={now} onChange={setAt} />
    </FormDialog>
  );
}

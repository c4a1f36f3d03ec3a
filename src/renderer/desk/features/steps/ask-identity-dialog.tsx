import { Checkbox, FormControlLabel, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { type IdentityMeans, identityMeans } from '#domain/case/identity/facts.ts';
import { Choice } from '../../components/fields/choice.tsx';
import { askForPlace } from '../../components/asked-place.ts';
import { closeDialog } from '../../components/dialogs/dialog-store.ts';
import { FormDialog } from '../../components/dialogs/form-dialog.tsx';
import { MomentField } from '../../components/fields/moment-field.tsx';
import { useExecuteForm } from '../../components/use-execute.ts';
import { nowAsInstant } from '../../messages/dates.ts';
import { useWords } from '../../messages/use-words.ts';
import { goTo } from '../../route.ts';
import { useKept } from '../../components/unsaved/use-kept.ts';

/** Records that the person was asked who they are: why, by which means, and whether the clock waits. */
export function AskIdentityDialog({ reference }: { readonly reference: string }) {
  const { t } = useWords();
  const [now] = useState(nowAsInstant);
  const [at, setAt] = useKept('at', now);
  const [means, setMeans] = useKept<IdentityMeans>('means', 'log-in');
  const [why, setWhy] = useKept('why', '');
  const [pause, setPause] = useKept('pause', false);
  const asked = () => {
    closeDialog();
    // Nobody has been told yet: the letter that asks is written there.
    askForPlace({ part: 'letters' });
    goTo({ page: 'case', reference });
  };
  const { busy, refusal, execute } = useExecuteForm(reference, asked);
  const submit = () => {
    if (at) void execute({ type: 'ask-identity', why, means, pause, at });
  };
  return (
    <FormDialog
      width="sm"
      title={t('desk.steps.ask')}
      submit={t('desk.shell.save')}
      busy={busy}
      refusal={refusal}
      onSubmit={submit}
    >
      <Typography color="textSecondary">{t('desk.steps.askHelp')}</Typography>
      <TextField
        required
        multiline
        label={t('desk.steps.doubts')}
        value={why}
        onChange={(event) => setWhy(event.target.value)}
      />
      <Choice
        label={t('desk.steps.means')}
        value={means}
        options={identityMeans}
        say={(option) => t(`workflow.means.${option}`)}
        onChange={setMeans}
      />
      <MomentField label={t('desk.steps.when')} value={now} onChange={setAt} />
      <FormControlLabel
        control={<Checkbox checked={pause} onChange={(_, checked) => setPause(checked)} />}
        label={t('desk.steps.askPause')}
      />
    </FormDialog>
  );
}

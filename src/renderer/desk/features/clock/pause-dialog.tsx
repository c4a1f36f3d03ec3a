import { TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { pauseCategories, type PauseCategory } from '#domain/case/clock/clock-event.ts';
import { closeDialog } from '../../components/dialogs/dialog-store.ts';
import { FormDialog } from '../../components/dialogs/form-dialog.tsx';
import { MomentField } from '../../components/fields/moment-field.tsx';
import { PillChoice } from '../../components/fields/pill-choice.tsx';
import { useExecuteForm } from '../../components/use-execute.ts';
import { nowAsInstant } from '../../messages/dates.ts';
import { useWords } from '../../messages/use-words.ts';
import { useKept } from '../../components/unsaved/use-kept.ts';

/** What a clock may wait for (EDPB 01/2022, 159): `other` is of old books. */
const waitsForRequester = pauseCategories.filter((category) => category !== 'other');

/** Stops the clock while something is waited for: what, why, and what shows that it was asked for. */
export function PauseDialog({ reference }: { readonly reference: string }) {
  const { t } = useWords();
  const [now] = useState(nowAsInstant);
  const [at, setAt] = useKept('at', now);
  const [category, setCategory] = useKept<PauseCategory>('category', 'identity');
  const [reason, setReason] = useKept('reason', '');
  const [evidence, setEvidence] = useKept('evidence', '');
  const { busy, refusal, execute } = useExecuteForm(reference, closeDialog);
  const submit = () => {
    if (at) void execute({ type: 'pause', category, reason, evidence, at });
  };
  return (
    <FormDialog
      width="sm"
      title={t('desk.clock.pause')}
      submit={t('desk.clock.pause')}
      busy={busy}
      refusal={refusal}
      onSubmit={submit}
    >
      <Typography color="textSecondary">{t('desk.clock.pauseHelp')}</Typography>
      <PillChoice
        label={t('desk.clock.waitsFor')}
        value={category}
        options={waitsForRequester}
        say={(option) => t(`clock.pauses.${option}`)}
        onChange={setCategory}
      />
      <MomentField label={t('desk.clock.pauseWhen')} value={now} onChange={setAt} />
      <TextField
        required
        label={t('desk.clock.reason')}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
      <TextField
        multiline
        minRows={2}
        label={t('desk.clock.evidence')}
        helperText={t('desk.clock.evidenceHelp')}
        value={evidence}
        onChange={(event) => setEvidence(event.target.value)}
      />
    </FormDialog>
  );
}

import { TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { closeDialog } from '../../components/dialogs/dialog-store.ts';
import { FormDialog } from '../../components/dialogs/form-dialog.tsx';
import { MomentField } from '../../components/fields/moment-field.tsx';
import { SavedReasons } from '../../components/reasons/saved-reasons.tsx';
import { useExecuteForm } from '../../components/use-execute.ts';
import { nowAsInstant } from '../../messages/dates.ts';
import { dayOf } from '../../messages/days.ts';
import { useWords } from '../../messages/use-words.ts';
import { SupposedDate } from './supposed-date.tsx';
import { useKept } from '../../components/unsaved/use-kept.ts';

/** Extends the period; shows the date it would give before it is done (Art. 12(3)). */
export function ExtendDialog({ reference }: { readonly reference: string }) {
  const { t } = useWords();
  const [now] = useState(nowAsInstant);
  const [at, setAt] = useKept('at', now);
  const [reason, setReason] = useKept('reason', '');
  const [how, setHow] = useKept('how', '');
  const { busy, refusal, execute } = useExecuteForm(reference, closeDialog);
  const submit = () => {
    if (at) void execute({ type: 'extend', reason, how, at });
  };
  return (
    <FormDialog
      width="sm"
      title={t('desk.clock.extend')}
      submit={t('desk.clock.extend')}
      busy={busy}
      refusal={refusal}
      onSubmit={submit}
    >
      <Typography color="textSecondary">{t('desk.clock.extendHelp')}</Typography>
      <MomentField label={t('desk.clock.extendWhen')} value={now} onChange={setAt} />
      <TextField
        required
        multiline
        minRows={2}
        label={t('desk.clock.extendReason')}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
      <SavedReasons of={{ use: 'extension', ground: '' }} value={reason} onChange={setReason} />
      <TextField
        required
        label={t('desk.clock.extendHow')}
        helperText={t('desk.clock.extendHowHelp')}
        value={how}
        onChange={(event) => setHow(event.target.value)}
      />
      {at && (
        <SupposedDate
          label="desk.clock.newDate"
          reference={reference}
          change={{ type: 'extend', on: dayOf(at) }}
        />
      )}
    </FormDialog>
  );
}

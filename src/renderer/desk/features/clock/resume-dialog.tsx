import { useState } from 'react';
import { closeDialog } from '../../components/dialogs/dialog-store.ts';
import { FormDialog } from '../../components/dialogs/form-dialog.tsx';
import { MomentField } from '../../components/fields/moment-field.tsx';
import { useExecuteForm } from '../../components/use-execute.ts';
import { nowAsInstant } from '../../messages/dates.ts';
import { dayOf } from '../../messages/days.ts';
import { useWords } from '../../messages/use-words.ts';
import { SupposedDate } from './supposed-date.tsx';
import { useKept } from '../../components/unsaved/use-kept.ts';

/** Lets the clock run again from when the answer came; shows the date that gives. */
export function ResumeDialog({ reference }: { readonly reference: string }) {
  const { t } = useWords();
  const [now] = useState(nowAsInstant);
  const [at, setAt] = useKept('at', now);
  const { busy, refusal, execute } = useExecuteForm(reference, closeDialog);
  const submit = () => {
    if (at) void execute({ type: 'resume', at });
  };
  return (
    <FormDialog
      title={t('desk.clock.resume')}
      submit={t('desk.clock.resume')}
      busy={busy}
      refusal={refusal}
      onSubmit={submit}
    >
      <MomentField label={t('desk.clock.resumeWhen')} value={now} onChange={setAt} />
      {at && (
        <SupposedDate
          label="desk.clock.newDate"
          reference={reference}
          change={{ type: 'resume', on: dayOf(at) }}
        />
      )}
    </FormDialog>
  );
}

import { TextField, Typography } from '@mui/material';
import { ombud } from '../../bridge.ts';
import { DayField } from '../../components/fields/day-field.tsx';
import { closeDialog, type SettingsDialogs } from '../../components/dialogs/dialog-store.ts';
import { FormDialog } from '../../components/dialogs/form-dialog.tsx';
import { sayDue, sayWeekday } from '../../messages/dates.ts';
import { useWords } from '../../messages/use-words.ts';
import { useChange } from './use-change.ts';
import { useKept } from '../../components/unsaved/use-kept.ts';

const titles = {
  'add-closed-day': 'desk.settings.addClosedDay',
  'remove-closed-day': 'desk.settings.removeClosedDay',
  'strike-holiday': 'desk.settings.strikeHoliday',
  'restore-holiday': 'desk.settings.restoreHoliday',
} as const;

/** Corrects the calendar by one day; the dates of running cases follow, and their stories say so. */
export function SettingsDialog({ dialog }: { readonly dialog: SettingsDialogs }) {
  const { t, language } = useWords();
  const { type } = dialog;
  const given = 'date' in dialog ? dialog.date : '';
  const [date, setDate] = useKept('date', given);
  const [name, setName] = useKept('name', '');
  const [reason, setReason] = useKept('reason', '');
  const { busy, refusal, change } = useChange();
  const submit = async () => {
    if (date === '') return;
    const correction =
      type === 'add-closed-day' ? { type, date, name, reason } : { type, date, reason };
    const done = await change(() => ombud.calendar.correct(correction), { dates: true });
    if (done) closeDialog();
  };
  return (
    <FormDialog
      title={t(titles[type])}
      submit={t('desk.shell.save')}
      busy={busy}
      refusal={refusal}
      onSubmit={() => void submit()}
    >
      {given ? (
        <Typography>{`${sayWeekday(given, language)} ${sayDue(given, language)}`}</Typography>
      ) : (
        <DayField label={t('desk.settings.day')} value={date} onChange={setDate} />
      )}
      {type === 'add-closed-day' && (
        <TextField
          required
          label={t('desk.settings.name')}
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
      )}
      <TextField
        required
        multiline
        minRows={2}
        label={t('desk.settings.reason')}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
    </FormDialog>
  );
}

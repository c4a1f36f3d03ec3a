import { Checkbox, FormControlLabel, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { useTask } from '../../ask/use-task.ts';
import { ombud } from '../../bridge.ts';
import { closeDialog } from '../../components/dialogs/dialog-store.ts';
import { focusFirst } from '../../components/dialogs/focus-first.ts';
import { FormDialog } from '../../components/dialogs/form-dialog.tsx';
import { useWhyShut } from '../../components/reading/why-shut.ts';
import { JobProgress } from '../../components/notices/job-progress.tsx';
import { PillChoice } from '../../components/fields/pill-choice.tsx';
import { handOut } from '../../components/files/hand-out.ts';
import { sayToast } from '../../components/notices/toast-store.ts';
import { useJob } from '../../components/notices/use-job.ts';
import { useWords } from '../../messages/use-words.ts';
import { selectIsFiltered, useCaseFilter } from './filter-store.ts';
import { useKept } from '../../components/unsaved/use-kept.ts';

const formats = ['csv', 'json'] as const;
const registers = ['cases', 'breaches'] as const;
const mediaTypes = { csv: 'text/csv', json: 'application/json' } as const;

/** Saves the register of cases as a file, for the authority; who asked is in it only for a reason that is kept. */
export function ExportDialog() {
  const { t } = useWords();
  const { busy, refusal, run } = useTask();
  const job = useJob();
  const filter = useCaseFilter();
  const [format, setFormat] = useKept<(typeof formats)[number]>('format', 'csv');
  const [register, setRegister] = useKept<(typeof registers)[number]>('register', 'cases');
  // That names were taken out, and why, the book keeps: who only reads writes nothing in it.
  const nameless = useWhyShut(false);
  const [wantsNames, setWantsNames] = useKept('wantsNames', false);
  // Nobody who asked is in the register of breaches: nobody asked.
  const named = wantsNames && register === 'cases';
  const [reason, setReason] = useKept('reason', '');
  const [tried, setTried] = useState(false);
  const unexplained = tried && named && !reason.trim();

  const submit = async () => {
    setTried(true);
    if (named && !reason.trim()) return;
    const wanted = { search: filter.search, format, register };
    const requesters = named && { requesters: { reason } };
    const made = await run(() =>
      ombud.cases.export({ ...wanted, ...requesters, job: job.begin() }),
    );
    if (!made) return;
    const { bytes, fileName, cases } = made.value;
    handOut(new Uint8Array(bytes), mediaTypes[format], fileName);
    sayToast({ tone: 'done', title: t('desk.cases.exported', { count: cases }) });
    closeDialog();
  };

  return (
    <FormDialog
      marksMissing
      changes={false}
      width="sm"
      title={t('desk.cases.exportTitle')}
      submit={t('desk.cases.save')}
      busy={busy}
      refusal={refusal?.code === 'job-stopped' ? undefined : refusal}
      onSubmit={() => void submit()}
    >
      <Typography color="textSecondary">{t(textOf(register, selectIsFiltered(filter)))}</Typography>
      <PillChoice
        label={t('desk.cases.whichRegister')}
        value={register}
        options={registers}
        say={(one) => t(`desk.cases.registers.${one}`)}
        onChange={setRegister}
      />
      <PillChoice
        label={t('desk.cases.format')}
        value={format}
        options={formats}
        say={(one) => t(`desk.cases.formats.${one}`)}
        onChange={setFormat}
      />
      {register === 'cases' && (
        <FormControlLabel
          disabled={nameless !== undefined}
          control={
            <Checkbox
              checked={wantsNames}
              slotProps={{ input: { 'aria-describedby': nameless } }}
              onChange={(event) => setWantsNames(event.target.checked)}
            />
          }
          label={t('desk.cases.named')}
        />
      )}
      {named && (
        <TextField
          required
          multiline
          inputRef={focusFirst}
          label={t('desk.cases.namedReason')}
          value={reason}
          error={unexplained}
          helperText={t(unexplained ? 'desk.cases.reasonMissing' : 'desk.cases.namedHelp')}
          onChange={(event) => setReason(event.target.value)}
        />
      )}
      {busy && (
        <JobProgress label={t('desk.cases.exporting')} share={job.share} onStop={job.stop} />
      )}
    </FormDialog>
  );
}

function textOf(register: (typeof registers)[number], filtered: boolean) {
  if (register === 'breaches') return 'desk.cases.exportBreaches';
  return filtered ? 'desk.cases.exportFiltered' : 'desk.cases.exportAll';
}

import { Alert, Button, Stack, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { useTask } from '../../ask/use-task.ts';
import { ombud } from '../../bridge.ts';
import { closeDialog, type EvidenceDialogs } from '../../components/dialogs/dialog-store.ts';
import { focusFirst } from '../../components/dialogs/focus-first.ts';
import { FormDialog } from '../../components/dialogs/form-dialog.tsx';
import { DayField } from '../../components/fields/day-field.tsx';
import { PillChoice } from '../../components/fields/pill-choice.tsx';
import { handOut } from '../../components/files/hand-out.ts';
import { saveFile } from '../../components/files/save-file.ts';
import { JobProgress } from '../../components/notices/job-progress.tsx';
import { sayToast } from '../../components/notices/toast-store.ts';
import { useJob } from '../../components/notices/use-job.ts';
import { NewPassphrase } from '../../components/passphrase/new-passphrase.tsx';
import { useChosen } from '../../components/passphrase/use-chosen.ts';
import { useKept } from '../../components/unsaved/use-kept.ts';
import { useWords } from '../../messages/use-words.ts';
import { useStatus } from '../../status/status-store.ts';

const choices = ['kept', 'masked'] as const;
const forms = ['pack', 'stick'] as const;

/** Makes an evidence pack of the chosen cases, or of a period where none is chosen. */
export function EvidenceDialog({ references }: EvidenceDialogs) {
  const { t } = useWords();
  const { busy, refusal, run } = useTask();
  const job = useJob();
  const status = useStatus((state) => state.status);
  const { organisation = '', handler = '', role } = status ?? {};
  const chosen = useChosen({ organisation, handler });
  const [form, setForm] = useKept<(typeof forms)[number]>('form', 'pack');
  const [until, setUntil] = useKept('until', '');
  const [names, setNames] = useKept<(typeof choices)[number]>('names', 'kept');
  const [from, setFrom] = useKept('from', '');
  const [to, setTo] = useKept('to', '');
  const [reason, setReason] = useKept('reason', '');
  const [tried, setTried] = useState(false);
  const ofPeriod = references.length === 0;
  const undated = ofPeriod && (!from || !to || from > to);
  const unexplained = !reason.trim();
  const sealed = form === 'stick';

  const submit = async () => {
    setTried(true);
    // Asked for first: what is wrong with the passphrase is to show beside the rest.
    const isLocked = !sealed || (await chosen.check());
    if (undated || unexplained || !isLocked || (sealed && !until)) return;
    const period = ofPeriod && { period: { from, to } };
    const wanted = { references: [...references], reason, ...period, job: job.begin() };
    const { passphrase } = chosen;
    const made = await run(() =>
      sealed
        ? ombud.evidence.seal({ ...wanted, until, passphrase })
        : ombud.evidence.make({ ...wanted, names }),
    );
    if (!made) return;
    const { bytes, fileName, cases, files, unopened } = made.value;
    // A sealed one is locked by its passphrase.
    if (sealed) saveFile(new Uint8Array(bytes), 'application/octet-stream', fileName);
    else handOut(new Uint8Array(bytes), 'application/zip', fileName);
    const title = t('desk.evidence.made', { count: cases, files });
    const advice = unopened > 0 && t('desk.evidence.unopened', { count: unopened });
    sayToast({ tone: 'done', title, ...(advice && { advice, stays: true }) });
    closeDialog();
  };
  const saveVerifier = async () => {
    const made = await run(() => ombud.evidence.verifier(undefined));
    if (made) saveFile(new Uint8Array(made.value.bytes), 'text/html', made.value.fileName);
  };

  return (
    <FormDialog
      marksMissing
      width="sm"
      title={t('desk.evidence.title')}
      submit={t('desk.evidence.make')}
      busy={busy}
      refusal={refusal?.code === 'job-stopped' ? undefined : refusal}
      onSubmit={() => void submit()}
    >
      <Typography color="textSecondary">
        {ofPeriod
          ? t('desk.evidence.ofPeriod')
          : t('desk.evidence.ofCases', { count: references.length })}
      </Typography>
      {ofPeriod && (
        <>
          <Stack direction="row" spacing={2}>
            <DayField label={t('desk.evidence.from')} value={from} onChange={setFrom} />
            <DayField label={t('desk.evidence.to')} value={to} onChange={setTo} />
          </Stack>
          {tried && undated && (
            <Typography variant="body2" color="error" role="alert">
              {t('desk.evidence.undated')}
            </Typography>
          )}
        </>
      )}
      {role === 'lead' && (
        <PillChoice
          label={t('desk.evidence.form')}
          value={form}
          options={forms}
          say={(one) => t(`desk.evidence.forms.${one}`)}
          onChange={setForm}
        />
      )}
      {sealed ? (
        <>
          <Typography>{t('desk.evidence.holds.sealed')}</Typography>
          <DayField label={t('desk.evidence.until')} value={until} onChange={setUntil} />
          <NewPassphrase label={t('desk.evidence.passphrase')} {...chosen.fields} />
        </>
      ) : (
        <>
          <PillChoice
            label={t('desk.evidence.names')}
            value={names}
            options={choices}
            say={(one) => t(`desk.evidence.choices.${one}`)}
            onChange={setNames}
          />
          <Typography>{t(`desk.evidence.holds.${names}`)}</Typography>
        </>
      )}
      <TextField
        required
        multiline
        inputRef={focusFirst}
        label={t('desk.evidence.reason')}
        value={reason}
        error={tried && unexplained}
        helperText={t(
          tried && unexplained ? 'desk.evidence.reasonMissing' : 'desk.evidence.reasonHelp',
        )}
        onChange={(event) => setReason(event.target.value)}
      />
      <Alert
        severity="info"
        action={
          <Button color="inherit" disabled={busy} onClick={() => void saveVerifier()}>
            {t('desk.evidence.saveVerifier')}
          </Button>
        }
      >
        {t(sealed ? 'desk.evidence.page' : 'desk.evidence.verifier')}
      </Alert>
      {busy && (
        <JobProgress label={t('desk.evidence.making')} share={job.share} onStop={job.stop} />
      )}
    </FormDialog>
  );
}

import { Alert } from '@mui/material';
import { useState } from 'react';
import { useTask } from '../../ask/use-task.ts';
import { ombud } from '../../bridge.ts';
import { SaveForm } from '../../components/fields/save-form.tsx';
import { JobProgress } from '../../components/notices/job-progress.tsx';
import { useJob } from '../../components/notices/use-job.ts';
import { PassphraseField } from '../../components/passphrase/passphrase-field.tsx';
import type { Response } from '#shared/contract/contract.ts';
import { useWords } from '../../messages/use-words.ts';

type Rehearsal = Extract<Response<'backup:rehearse'>, { ok: true }>['value'];

/** Restores the newest backup of a place aside, with the passphrase as on the day that it is needed. */
export function RehearseForm({ place }: { readonly place: string }) {
  const { t } = useWords();
  const { busy, refusal, run } = useTask();
  const job = useJob();
  const [passphrase, setPassphrase] = useState('');
  const [rehearsal, setRehearsal] = useState<Rehearsal>();
  const rehearse = async () => {
    setRehearsal(undefined);
    const done = await run(() => ombud.backup.rehearse({ place, passphrase, job: job.begin() }));
    setPassphrase('');
    setRehearsal(done?.value);
  };
  return (
    <SaveForm
      title={t('desk.backup.rehearse')}
      text={t('desk.backup.rehearseText')}
      submit={t('desk.backup.rehearse')}
      busy={busy}
      changed={passphrase !== ''}
      refusal={refusal}
      onSubmit={() => void rehearse()}
    >
      <PassphraseField
        label={t('desk.security.current')}
        autoComplete="current-password"
        value={passphrase}
        onChange={setPassphrase}
      />
      {busy && (
        <JobProgress label={t('desk.backup.rehearsing')} share={job.share} onStop={job.stop} />
      )}
      {rehearsal?.ok && (
        <Alert severity="success">{t('desk.backup.rehearsed', { ...rehearsal })}</Alert>
      )}
      {rehearsal?.ok === false && (
        <Alert severity="error">
          {t('desk.backup.differs', { count: rehearsal.differences.length })}
        </Alert>
      )}
    </SaveForm>
  );
}

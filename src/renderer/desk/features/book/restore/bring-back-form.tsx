import { Alert, AlertTitle, Button, Stack } from '@mui/material';
import { type SubmitEvent, useState } from 'react';
import type { Response } from '#shared/contract/contract.ts';
import { useTask } from '../../../ask/use-task.ts';
import { ombud } from '../../../bridge.ts';
import { FactList } from '../../../components/lists/fact-list.tsx';
import { JobProgress } from '../../../components/notices/job-progress.tsx';
import { RefusalNotice } from '../../../components/notices/refusal-notice.tsx';
import { useJob } from '../../../components/notices/use-job.ts';
import { noSecret, SecretField, secretFrom } from '../../../components/passphrase/secret-field.tsx';
import { useWords } from '../../../messages/use-words.ts';

type Brought = Extract<Response<'book:bring-back'>, { ok: true }>['value'];

interface Props {
  readonly place: string;
  readonly id: string;
  /** Told when the backup is here and can be looked at. */
  readonly onBrought: () => void;
  readonly onDone: () => void;
}

/** Fetches one backup beside the book, shows what was in it, and puts it in place when the person says so. */
export function BringBackForm({ place, id, onBrought, onDone }: Props) {
  const { t } = useWords();
  const { busy, refusal, run } = useTask();
  const job = useJob();
  const [secret, setSecret] = useState(noSecret);
  const [brought, setBrought] = useState<Brought>();

  const bringBack = async (event: SubmitEvent) => {
    event.preventDefault();
    const wanted = { place, id, secret: secretFrom(secret) };
    const done = await run(() => ombud.book.bringBack({ ...wanted, job: job.begin() }));
    if (!done) return;
    setSecret(noSecret);
    setBrought(done.value);
    onBrought();
  };
  const restore = async () => {
    if (await run(() => ombud.book.restore(undefined))) onDone();
  };

  if (brought) {
    return (
      <Stack spacing={2}>
        <Alert severity="success">
          <AlertTitle>{t('desk.book.brought')}</AlertTitle>
          <FactList
            facts={[
              { term: t('desk.book.organisation'), value: brought.organisation },
              { term: t('desk.book.keptBy'), value: brought.officers.join(', ') },
              { term: t('desk.book.openedBy'), value: brought.opener },
              { term: t('desk.book.holds'), value: t('desk.book.holdsCounts', { ...brought }) },
              {
                term: t('desk.book.unopened'),
                value:
                  brought.unopened && t('desk.book.unopenedCount', { count: brought.unopened }),
              },
            ]}
          />
        </Alert>
        <RefusalNotice refusal={refusal} />
        <Button variant="contained" size="medium" loading={busy} onClick={() => void restore()}>
          {t('desk.book.restoreNow')}
        </Button>
      </Stack>
    );
  }
  return (
    <Stack component="form" noValidate spacing={2} onSubmit={(e: SubmitEvent) => void bringBack(e)}>
      <SecretField
        labels={{ passphrase: t('desk.book.passphrase'), recoveryKey: t('desk.book.recoveryKey') }}
        value={secret}
        onChange={setSecret}
      />
      {busy && (
        <JobProgress label={t('desk.book.bringingBack')} share={job.share} onStop={job.stop} />
      )}
      <RefusalNotice refusal={refusal} />
      <Button
        type="submit"
        variant="contained"
        size="medium"
        loading={busy}
        disabled={!secret.text.trim()}
      >
        {t('desk.book.bringBack')}
      </Button>
    </Stack>
  );
}

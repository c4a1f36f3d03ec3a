import { Button, Stack } from '@mui/material';
import { useState } from 'react';
import { useTask } from '../../ask/use-task.ts';
import { ombud } from '../../bridge.ts';
import { RowList } from '../../components/lists/row-list.tsx';
import { JobProgress } from '../../components/notices/job-progress.tsx';
import { RefusalNotice } from '../../components/notices/refusal-notice.tsx';
import { sayToast } from '../../components/notices/toast-store.ts';
import { useJob } from '../../components/notices/use-job.ts';
import { useWords } from '../../messages/use-words.ts';
import { BackupList } from './backup-list.tsx';
import type { Backups } from './backups.ts';
import { PlaceRow } from './place-row.tsx';

interface Props {
  readonly backups: Backups;
  readonly onKnown: (backups: Backups) => void;
}

/** How every place stands, what lies there, and a button that makes a backup now. */
export function PlaceList({ backups: { places }, onKnown }: Props) {
  const { t } = useWords();
  const { busy, refusal, run } = useTask();
  const job = useJob();
  const [open, setOpen] = useState<string>();
  if (places.length === 0) return null;
  const make = async () => {
    const made = await run(() => ombud.backup.make({ job: job.begin() }));
    if (made) sayToast({ tone: 'done', title: t('desk.backup.made') });
    const now = made
      ? { ok: true as const, value: made.value }
      : await ombud.backup.show(undefined);
    if (now.ok) onKnown(now.value);
  };
  return (
    <Stack spacing={1.5}>
      <RowList>
        {places.map((place) => (
          <PlaceRow
            key={place.place}
            state={place}
            open={open === place.place}
            onOpen={() => setOpen(open === place.place ? undefined : place.place)}
          />
        ))}
      </RowList>
      {busy && <JobProgress label={t('desk.backup.making')} share={job.share} onStop={job.stop} />}
      <RefusalNotice refusal={refusal} />
      <Button
        variant="contained"
        sx={{ alignSelf: 'start' }}
        loading={busy}
        onClick={() => void make()}
      >
        {t('desk.backup.make')}
      </Button>
      {open !== undefined && <BackupList key={open} place={open} />}
    </Stack>
  );
}

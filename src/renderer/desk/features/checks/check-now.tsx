import { Button, Stack, Typography } from '@mui/material';
import { useTask } from '../../ask/use-task.ts';
import { ombud } from '../../bridge.ts';
import { noteChecked } from '../../components/labels/use-checks.ts';
import { JobProgress } from '../../components/notices/job-progress.tsx';
import { RefusalNotice } from '../../components/notices/refusal-notice.tsx';
import { useJob } from '../../components/notices/use-job.ts';
import { useWords } from '../../messages/use-words.ts';

/** Checks all of it now, with the keys that are at hand. */
export function CheckNow() {
  const { t } = useWords();
  const { busy, refusal, run } = useTask();
  const job = useJob();
  const check = async () => {
    await run(() => ombud.checks.run({ job: job.begin() }));
    noteChecked();
  };
  return (
    <Stack spacing={1.5}>
      {busy && <JobProgress label={t('desk.checks.running')} share={job.share} onStop={job.stop} />}
      <RefusalNotice refusal={refusal} />
      <Button
        variant="outlined"
        sx={{ alignSelf: 'start' }}
        loading={busy}
        onClick={() => void check()}
      >
        {t('desk.checks.run')}
      </Button>
      <Typography variant="caption" color="textSecondary">
        {t('desk.checks.runText')}
      </Typography>
    </Stack>
  );
}

import { JobProgress } from '../../components/job-progress.tsx';
import { useLongWait } from '../../components/use-long-wait.ts';
import type { Job } from '../../components/use-job.ts';
import { useWords } from '../../messages/use-words.ts';

interface Props {
  readonly busy: boolean;
  readonly job: Job;
}

/** How far a long letter has come while it is drawn, and a way to stop it. */
export function DrawingProgress({ busy, job }: Props) {
  const { t } = useWords();
  if (!useLongWait(busy)) return null;
  return <JobProgress label={t('desk.letters.drawing')} share={job.share} onStop={job.stop} />;
}

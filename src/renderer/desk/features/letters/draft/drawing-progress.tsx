import { JobProgress } from '../../../components/notices/job-progress.tsx';
import { useLongWait } from '../../../components/notices/use-long-wait.ts';
import type { Job } from '../../../components/notices/use-job.ts';
import { useWords } from '../../../messages/use-words.ts';

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

import {
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogContentText,
  DialogTitle,
} from '@mui/material';
import { useId } from 'react';
import type { Refusal } from '#shared/refusal.ts';
import { RefusalNotice } from '../../components/refusal-notice.tsx';
import type { Job } from '../../components/use-job.ts';
import { useWords } from '../../messages/use-words.ts';
import { DrawingProgress } from './drawing-progress.tsx';

interface Props {
  readonly open: boolean;
  readonly busy: boolean;
  readonly job: Job;
  readonly refusal: Refusal | undefined;
  readonly onCancel: () => void;
  readonly onIssue: () => void;
}

/** Asks once more: an issued letter stays in the case for good. */
export function IssueDialog({ open, busy, job, refusal, onCancel, onIssue }: Props) {
  const { t } = useWords();
  const id = useId();
  return (
    <Dialog open={open} maxWidth="xs" onClose={onCancel} aria-labelledby={id}>
      <DialogTitle id={id}>{t('desk.letters.issueTitle')}</DialogTitle>
      <DialogContent>
        <DialogContentText>{t('desk.letters.issueText')}</DialogContentText>
        <DrawingProgress busy={busy} job={job} />
        <RefusalNotice refusal={refusal} />
      </DialogContent>
      <DialogActions>
        <Button onClick={onCancel}>{t('desk.shell.cancel')}</Button>
        <Button variant="contained" loading={busy} onClick={onIssue}>
          {t('desk.letters.issue')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

import Back from '@mui/icons-material/ChevronLeftOutlined';
import On from '@mui/icons-material/ChevronRightOutlined';
import Undo from '@mui/icons-material/UndoOutlined';
import { IconButton, LinearProgress, Stack, Typography } from '@mui/material';
import { ChangeButton } from '../../../components/reading/change-button.tsx';
import { useWords } from '../../../messages/use-words.ts';
import { useReviewState } from '../review-store.ts';

interface Props {
  /** Which of those that wait is looked at, from 0, and how many can be gone through. */
  readonly at: number;
  readonly listed: number;
  /** How many wait, and how many were flagged at all. */
  readonly waiting: number;
  readonly flagged: number;
  readonly step: (by: number) => void;
  readonly undo: () => void;
}

/** How far the review has come, the way on and back among what waits, and the way back to what was decided last. */
export function FlagProgress({ at, listed, waiting, flagged, step, undo }: Props) {
  const { t } = useWords();
  const decided = useReviewState((state) => state.decided.length);
  const done = Math.max(0, flagged - waiting);
  return (
    <Stack direction="row" spacing={1.5} sx={{ alignItems: 'center' }}>
      <Typography variant="h3" component="h2" sx={{ whiteSpace: 'nowrap' }}>
        {t('desk.review.flags')}
      </Typography>
      {flagged > 0 && (
        <>
          <LinearProgress
            variant="determinate"
            aria-label={t('desk.review.progress', { done, total: flagged })}
            value={(100 * done) / flagged}
            sx={{ flex: 1, minWidth: 40, borderRadius: 1 }}
          />
          <Typography variant="body2" color="textSecondary" sx={{ whiteSpace: 'nowrap' }}>
            {t('desk.review.progress', { done, total: flagged })}
          </Typography>
        </>
      )}
      {listed > 0 && (
        <Stack direction="row" sx={{ alignItems: 'center' }}>
          <IconButton
            size="small"
            aria-label={t('desk.review.previous')}
            disabled={at === 0}
            onClick={() => step(-1)}
          >
            <Back />
          </IconButton>
          <Typography component="output" variant="body2" sx={{ whiteSpace: 'nowrap' }}>
            {t('desk.review.flagOf', { at: at + 1, total: waiting })}
          </Typography>
          <IconButton
            size="small"
            aria-label={t('desk.review.next')}
            disabled={at >= listed - 1}
            onClick={() => step(1)}
          >
            <On />
          </IconButton>
        </Stack>
      )}
      {decided > 0 && (
        <ChangeButton
          size="small"
          startIcon={<Undo />}
          aria-keyshortcuts="Control+Z"
          onClick={undo}
          sx={{ whiteSpace: 'nowrap' }}
        >
          {t('desk.review.undoAll')}
        </ChangeButton>
      )}
    </Stack>
  );
}

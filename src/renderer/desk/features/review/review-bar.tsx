import {
  Chip,
  FormControlLabel,
  Stack,
  Switch,
  ToggleButton,
  ToggleButtonGroup,
} from '@mui/material';
import { useWords } from '../../messages/use-words.ts';
import type { Opened } from './opened.ts';
import { showOutgoing, showRows, useReviewState } from './review-store.ts';

/** Which rows are on screen and how. */
export function ReviewBar({ file: { leftOut }, table }: Opened) {
  const { t, words } = useWords();
  const { shown, outgoing } = useReviewState();
  return (
    <Stack direction="row" spacing={3} sx={{ alignItems: 'center', flexWrap: 'wrap', rowGap: 0.5 }}>
      <ToggleButtonGroup
        exclusive
        size="small"
        value={shown}
        aria-label={t('desk.review.rows')}
        onChange={(_, next: boolean | null) => next !== null && showRows(next)}
      >
        <ToggleButton value={true}>{t('desk.review.shown', { count: table.shown })}</ToggleButton>
        <ToggleButton value={false}>
          {t('desk.review.leftOut', { count: table.rows - table.shown })}
        </ToggleButton>
      </ToggleButtonGroup>
      <FormControlLabel
        control={
          <Switch
            size="small"
            checked={outgoing}
            onChange={(event) => showOutgoing(event.target.checked)}
          />
        }
        label={t('desk.review.outgoing')}
      />
      {leftOut && (
        <Chip
          color="warning"
          variant="outlined"
          label={t('desk.review.fileOut', { ground: words(`grounds.${leftOut.ground}`) })}
        />
      )}
    </Stack>
  );
}

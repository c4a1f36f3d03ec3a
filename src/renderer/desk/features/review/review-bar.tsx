import {
  Chip,
  FormControlLabel,
  Stack,
  Switch,
  ToggleButton,
  ToggleButtonGroup,
} from '@mui/material';
import { openDialog } from '../../components/dialogs/dialog-store.ts';
import { ChangeButton } from '../../components/reading/change-button.tsx';
import { useWords } from '../../messages/use-words.ts';
import type { Review } from '#shared/contract/review-contract.ts';
import { FileButton } from './file-button.tsx';
import type { Opened } from './opened.ts';
import { showOutgoing, showRows, useReviewState } from './review-store.ts';

interface Props extends Opened {
  readonly reference: string;
  readonly review: Review;
}

/** Which rows are on screen and how, and what can be done with the file as a whole. */
export function ReviewBar({ reference, review, file, table }: Props) {
  const { t, words } = useWords();
  const { shown, outgoing } = useReviewState();
  const { system, leftOut } = file;
  const unplaced = review.systems.find((one) => one.system === system)?.unplaced.length ?? 0;
  return (
    <Stack direction="row" spacing={1.5} sx={{ alignItems: 'center', flexWrap: 'wrap', rowGap: 1 }}>
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
      <Stack
        direction="row"
        spacing={1}
        sx={{ flex: 1, justifyContent: 'flex-end', whiteSpace: 'nowrap' }}
      >
        {leftOut && (
          <Chip
            color="warning"
            variant="outlined"
            label={t('desk.review.fileOut', { ground: words(`grounds.${leftOut.ground}`) })}
          />
        )}
        {!file.message && (
          <ChangeButton
            variant={unplaced > 0 ? 'contained' : 'outlined'}
            onClick={() => openDialog({ type: 'map-system', reference, system })}
          >
            {unplaced > 0
              ? t('desk.review.placeColumns', { count: unplaced })
              : t('desk.review.mapping')}
          </ChangeButton>
        )}
        <FileButton reference={reference} file={file} issued={review.issued} />
      </Stack>
    </Stack>
  );
}

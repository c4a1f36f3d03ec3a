import { Button, Paper, Stack, Typography } from '@mui/material';
import type { FlagLine } from '#shared/contract/review-contract.ts';
import { useWords } from '../../messages/use-words.ts';

interface Props {
  readonly flag: FlagLine;
  readonly column: string;
  readonly onKeep: () => void;
  readonly onRedact: () => void;
  readonly onKeepAll: () => void;
  readonly onRedactAll: () => void;
  readonly onOwn: () => void;
}

/** One value that looks like somebody else, and the ways to decide on it. */
export function FlagCard({ flag, column, onKeep, onRedact, onKeepAll, onRedactAll, onOwn }: Props) {
  const { t } = useWords();
  const { kind, text, row, alike } = flag;
  return (
    <Paper variant="outlined" sx={{ p: 1.5, display: 'grid', gap: 1 }}>
      <Typography variant="caption" color="textSecondary">
        {[t(`desk.review.kinds.${kind}`), t('desk.review.place', { column, row: row + 1 })].join(
          ' · ',
        )}
      </Typography>
      <Typography sx={{ overflowWrap: 'anywhere', fontWeight: 550 }}>{text}</Typography>
      <Stack direction="row" spacing={1}>
        <Button variant="outlined" onClick={onKeep}>
          {t('desk.review.keep')}
        </Button>
        <Button variant="contained" onClick={onRedact}>
          {t('desk.review.redact')}
        </Button>
      </Stack>
      {alike > 1 && (
        <Stack direction="row" spacing={1}>
          <Button onClick={onKeepAll}>{t('desk.review.keepAlike', { count: alike })}</Button>
          <Button onClick={onRedactAll}>{t('desk.review.redactAlike')}</Button>
        </Stack>
      )}
      <Button onClick={onOwn} sx={{ justifySelf: 'start' }}>
        {t('desk.review.isOwn')}
      </Button>
    </Paper>
  );
}

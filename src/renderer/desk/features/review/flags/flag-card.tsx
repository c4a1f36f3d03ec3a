import { Button, Paper, Stack, Typography } from '@mui/material';
import type { FlagLine } from '#shared/contract/review-contract.ts';
import { useWords } from '../../../messages/use-words.ts';

interface Props {
  readonly flag: FlagLine;
  /** Where it stands, in words. */
  readonly place: string;
  /** `ordinary`: it looked like a special category and is none. */
  readonly onKeep: (ordinary?: true) => void;
  readonly onRedact: () => void;
  readonly onKeepAll: (ordinary?: true) => void;
  readonly onRedactAll: () => void;
  readonly onOwn: () => void;
}

/** One place that is flagged, and the ways to decide on it. A password can only be redacted. */
export function FlagCard({ flag, place, onKeep, onRedact, onKeepAll, onRedactAll, onOwn }: Props) {
  const { t } = useWords();
  const { kind, text, alike } = flag;
  const keepable = kind !== 'password';
  const special = kind === 'special';
  const others = keepable && kind !== 'secret' && !special;
  return (
    <Paper variant="outlined" sx={{ p: 1.5, display: 'grid', gap: 1 }}>
      <Typography variant="caption" color="textSecondary">
        {[t(`desk.review.kinds.${kind}`), place].join(' · ')}
      </Typography>
      <Typography sx={{ overflowWrap: 'anywhere', fontWeight: 550 }}>{text}</Typography>
      {(special || !keepable) && (
        <Typography variant="body2" color="textSecondary">
          {t(special ? 'desk.review.specialHelp' : 'desk.review.passwordHelp')}
        </Typography>
      )}
      <Stack direction="row" sx={{ flexWrap: 'wrap', gap: 1 }}>
        {keepable && (
          <Button variant="outlined" onClick={() => onKeep()}>
            {t(special ? 'desk.review.keepSpecial' : 'desk.review.keep')}
          </Button>
        )}
        {special && (
          <Button variant="outlined" onClick={() => onKeep(true)}>
            {t('desk.review.keepOrdinary')}
          </Button>
        )}
        <Button variant="contained" onClick={onRedact}>
          {t('desk.review.redact')}
        </Button>
      </Stack>
      {alike > 1 && (
        <Stack direction="row" sx={{ flexWrap: 'wrap', gap: 1 }}>
          {keepable && (
            <Button onClick={() => onKeepAll()}>
              {t(special ? 'desk.review.keepAlikeSpecial' : 'desk.review.keepAlike', {
                count: alike,
              })}
            </Button>
          )}
          {special && (
            <Button onClick={() => onKeepAll(true)}>
              {t('desk.review.keepAlikeOrdinary', { count: alike })}
            </Button>
          )}
          <Button onClick={onRedactAll}>{t('desk.review.redactAlike')}</Button>
        </Stack>
      )}
      {others && (
        <Button onClick={onOwn} sx={{ justifySelf: 'start' }}>
          {t('desk.review.isOwn')}
        </Button>
      )}
    </Paper>
  );
}

import { Paper, Stack, Typography } from '@mui/material';
import type { FlagLine } from '#shared/contract/cases/review-contract.ts';
import { useWords } from '../../../messages/use-words.ts';
import { Alike } from './alike.tsx';
import type { FlagActs } from './flag-acts.ts';
import { InContext } from './in-context.tsx';
import { KeyButton } from '../../../components/keys/key-button.tsx';

interface Props {
  readonly reference: string;
  readonly flag: FlagLine;
  readonly acts: FlagActs;
  /** Where it stands, in words. */
  readonly place: string;
}

/** The flag at hand where it stands, the ways to decide on it, and what else is like it. */
export function FlagCard({ reference, flag, acts, place }: Props) {
  const { t } = useWords();
  const { kind } = flag;
  const special = kind === 'special';
  const help = {
    special: 'desk.review.specialHelp',
    password: 'desk.review.passwordHelp',
  } as const;
  return (
    <Paper
      variant="outlined"
      sx={{
        p: 1.5,
        display: 'grid',
        gap: 2,
        gridTemplateColumns: 'repeat(auto-fit, minmax(280px, 1fr))',
      }}
    >
      <Stack sx={{ gap: 1, minWidth: 0 }}>
        <Typography variant="caption" color="textSecondary">
          {[t(`desk.review.kinds.${kind}`), place].join(' · ')}
        </Typography>
        <Typography sx={{ overflowWrap: 'anywhere' }}>
          <InContext {...flag} />
        </Typography>
        {(kind === 'special' || kind === 'password') && (
          <Typography variant="body2" color="textSecondary">
            {t(help[kind])}
          </Typography>
        )}
        <Stack direction="row" sx={{ flexWrap: 'wrap', gap: 1 }}>
          {acts.keep && (
            <KeyButton hint="K" variant="outlined" onClick={acts.keep}>
              {t(special ? 'desk.review.keepSpecial' : 'desk.review.keep')}
            </KeyButton>
          )}
          {acts.ordinary && (
            <KeyButton hint="N" variant="outlined" onClick={acts.ordinary}>
              {t('desk.review.keepOrdinary')}
            </KeyButton>
          )}
          <KeyButton hint="R" variant="contained" onClick={acts.redact}>
            {t('desk.review.redact')}
          </KeyButton>
          {acts.own && (
            <KeyButton hint="O" onClick={acts.own}>
              {t('desk.review.isOwn')}
            </KeyButton>
          )}
        </Stack>
      </Stack>
      <Alike reference={reference} flag={flag} acts={acts} />
    </Paper>
  );
}

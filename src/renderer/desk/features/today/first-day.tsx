import { Button, Stack, Typography } from '@mui/material';
import { styled } from '@mui/material/styles';
import { PractiseButton } from '../../components/practice/practise-button.tsx';
import { useWords } from '../../messages/use-words.ts';
import { toHash } from '../../route.ts';
import { useStatus } from '../../status/status-store.ts';
import { useReads } from '../../status/use-reads.ts';

const Steps = styled('ol')(({ theme }) => {
  const { palette } = theme.vars ?? theme;
  return {
    margin: 0,
    padding: 0,
    listStyle: 'none',
    counterReset: 'step',
    '& li': {
      counterIncrement: 'step',
      display: 'grid',
      gridTemplateColumns: '26px minmax(0, 1fr)',
      columnGap: theme.spacing(1.5),
      paddingBlock: theme.spacing(1),
    },
    '& li::before': {
      content: 'counter(step)',
      gridRow: 'span 2',
      height: 26,
      borderRadius: 13,
      display: 'grid',
      placeItems: 'center',
      ...theme.typography.caption,
      fontWeight: 600,
      color: palette.primary.dark,
      background: palette.primary.light,
    },
  };
});

const steps = ['in', 'settle', 'out'] as const;

/** No case yet: how one comes in, and what becomes of it. */
export function FirstDay() {
  const { t } = useWords();
  const reads = useReads();
  const practice = useStatus(({ status }) => status?.practice);
  return (
    <Stack spacing={2} sx={{ maxWidth: '38.75rem', mx: 'auto', py: 4 }}>
      <Typography variant="h2">{t('desk.today.firstTitle')}</Typography>
      <Steps>
        {steps.map((step) => (
          <li key={step}>
            <Typography sx={{ fontWeight: 550 }}>{t(`desk.today.first.${step}`)}</Typography>
            <Typography color="textSecondary">{t(`desk.today.firstHow.${step}`)}</Typography>
          </li>
        ))}
      </Steps>
      {!reads && (
        <Stack direction="row" spacing={1}>
          <Button variant="contained" href={toHash({ page: 'inbox' })}>
            {t('desk.today.toInbox')}
          </Button>
          <Button variant="outlined" href={toHash({ page: 'import' })}>
            {t('desk.cases.import')}
          </Button>
        </Stack>
      )}
      {!reads && !practice && (
        <Stack spacing={1} sx={{ alignItems: 'start' }}>
          <Typography color="textSecondary">{t('desk.practice.locksText')}</Typography>
          <PractiseButton go="there" variant="outlined">
            {t('desk.practice.open')}
          </PractiseButton>
        </Stack>
      )}
    </Stack>
  );
}

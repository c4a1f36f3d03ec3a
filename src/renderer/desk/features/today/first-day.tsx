import { Button, Stack, Typography } from '@mui/material';
import { PractiseButton } from '../../components/practice/practise-button.tsx';
import { useWords } from '../../messages/use-words.ts';
import { toHash } from '../../route.ts';
import { useStatus } from '../../status/status-store.ts';
import { useReads } from '../../status/use-reads.ts';

const steps = ['in', 'settle', 'out'] as const;

/** No case yet: how one comes in, and what becomes of it. */
export function FirstDay() {
  const { t } = useWords();
  const reads = useReads();
  const practice = useStatus(({ status }) => status?.practice);
  return (
    <Stack spacing={2} sx={{ maxWidth: 620, mx: 'auto', py: 4 }}>
      <Typography variant="h2">{t('desk.today.firstTitle')}</Typography>
      <Stack component="ol" spacing={1.5} sx={{ m: 0, pl: 3 }}>
        {steps.map((step) => (
          <li key={step}>
            <Typography sx={{ fontWeight: 550 }}>{t(`desk.today.first.${step}`)}</Typography>
            <Typography color="textSecondary">{t(`desk.today.firstHow.${step}`)}</Typography>
          </li>
        ))}
      </Stack>
      {!reads && (
        <Stack direction="row" spacing={1}>
          <Button variant="outlined" href={toHash({ page: 'inbox' })}>
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

import { Alert, AlertTitle, Button, Link, Stack, Typography } from '@mui/material';
import type { Checks } from '../../components/labels/use-checks.ts';
import { sayMoment } from '../../messages/dates.ts';
import { useWords } from '../../messages/use-words.ts';
import { toHash } from '../../route.ts';
import { lock } from '../../status/status.ts';
import { GoodBackup } from './good-backup.tsx';
import { remedyFor } from './what-to-do.ts';

type Fault = NonNullable<Checks['last']>['faults'][number];

/** Something that is not as it was written: which event, when, by which desk, in which case, and what to do. */
export function FaultNotice({ fault }: { readonly fault: Fault }) {
  const { t, words, language } = useWords();
  const { code, officer, after, before, reference, blob = '' } = fault;
  const remedy = remedyFor[code];
  const from = after && sayMoment(after, language);
  const to = before && sayMoment(before, language);
  const written = () => {
    if (from && to) return t('desk.checks.between', { from, to });
    if (from) return t('desk.checks.after', { from });
    return to && t('desk.checks.before', { to });
  };
  const lines = [written(), officer && t('desk.checks.atDesk', { officer })].filter(Boolean);
  return (
    <Alert severity="error" sx={{ '& .MuiAlert-message': { minWidth: 0 } }}>
      <AlertTitle sx={{ overflowWrap: 'anywhere' }}>
        {words(`verification.faults.${code}`, { ...fault, blob: blob.slice(0, 12) })}
      </AlertTitle>
      <Stack spacing={1}>
        <Typography variant="body2">
          {lines.join(' ')}{' '}
          {reference && (
            <Link href={toHash({ page: 'case', reference })} color="inherit">
              {t('desk.checks.case', { reference })}
            </Link>
          )}
        </Typography>
        <Typography variant="body2" component="h3" sx={{ fontWeight: 600 }}>
          {t('desk.checks.whatToDo')}
        </Typography>
        <Typography variant="body2">{t(`desk.checks.remedy.${remedy}`)}</Typography>
        {remedy !== 'people' && <GoodBackup />}
        {remedy === 'log' && (
          <Button
            size="small"
            color="inherit"
            variant="outlined"
            sx={{ alignSelf: 'start' }}
            onClick={() => void lock()}
          >
            {t('desk.shell.lock')}
          </Button>
        )}
      </Stack>
    </Alert>
  );
}

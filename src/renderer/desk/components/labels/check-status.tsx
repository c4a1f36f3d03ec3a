import { Link, Typography } from '@mui/material';
import { sayClock, sayDay } from '../../messages/dates.ts';
import { dayOf } from '../../messages/days.ts';
import { sayNumber } from '../../messages/numbers.ts';
import { useWords } from '../../messages/use-words.ts';
import { toHash } from '../../route.ts';
import { useChecks } from './use-checks.ts';
import { useNow } from './use-now.ts';

/** Up to where the whole book was found as it was written, and when; always in sight, in one line. */
export function CheckStatus() {
  const { t, language } = useWords();
  const now = useNow();
  const checks = useChecks();
  if (!checks) return null;
  const { last } = checks;
  const bad = last !== undefined && last.faults.length > 0;
  const told = () => {
    if (!last) return t('desk.checks.statusNone');
    if (bad) return t('desk.checks.statusBad');
    const events = sayNumber(last.events, language);
    return dayOf(last.at) === dayOf(now)
      ? t('desk.checks.statusToday', { events, time: sayClock(last.at, language) })
      : t('desk.checks.status', { events, day: sayDay(last.at, language) });
  };
  return (
    // Far enough from the line above that each can be met with a finger.
    <Typography variant="caption" component="p" sx={{ mt: 1 }}>
      <Link href={toHash({ page: 'checks' })} color={bad ? 'error' : 'textSecondary'}>
        {told()}
      </Link>
    </Typography>
  );
}

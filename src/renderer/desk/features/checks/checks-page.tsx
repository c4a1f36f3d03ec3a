import { Box, Skeleton, Typography } from '@mui/material';
import { useChecks } from '../../components/labels/use-checks.ts';
import { useWords } from '../../messages/use-words.ts';
import { CheckNow } from './check-now.tsx';
import { FaultNotice } from './fault-notice.tsx';
import { LastCheck } from './last-check.tsx';
import { ProblemNotice } from './problem-notice.tsx';
import { Unproven } from './unproven.tsx';

/** That the whole book is as it was written: what was looked at, what was found, what to do, and what nobody here can tell. */
export function ChecksPage() {
  const { t } = useWords();
  const checks = useChecks();
  return (
    <Box sx={{ p: 3, pt: 1.5, maxWidth: '55rem', display: 'grid', gap: 2 }}>
      <div>
        <Typography variant="h1">{t('desk.shell.checks')}</Typography>
        <Typography variant="body2" color="textSecondary">
          {t('desk.checks.about')}
        </Typography>
      </div>
      {!checks && <Skeleton variant="rounded" height={200} />}
      {checks?.last?.faults.map((fault) => (
        <FaultNotice key={JSON.stringify(fault)} fault={fault} />
      ))}
      {checks?.problem && <ProblemNotice problem={checks.problem} />}
      {checks && <LastCheck checks={checks} />}
      {checks && <CheckNow />}
      {checks?.last && <Unproven last={checks.last} />}
    </Box>
  );
}

import { Button, Paper, Stack, Typography } from '@mui/material';
import type { CaseView } from '#shared/views/views.ts';
import { openDialog } from '../../components/dialogs/dialog-store.ts';
import { DueLabel } from '../../components/labels/due-label.tsx';
import { TimeLeft } from '../../components/labels/time-left.tsx';
import { sayDue, sayWeekday } from '../../messages/dates.ts';
import { sayCountry } from '../../messages/days.ts';
import { useWords } from '../../messages/use-words.ts';
import { ClockActions } from './clock-actions.tsx';
import { ClockMenu } from './clock-menu.tsx';
import { ClockNotices } from './clock-notices.tsx';
import { TargetList } from './target-list.tsx';

/** When the answer is due, what stands in its way, and what can be done about it. */
export function DueCard({ view }: { readonly view: CaseView }) {
  const { t, language } = useWords();
  const { reference, due, status } = view;
  const closed = status === 'closed';
  // A breach is due at an hour, told in the controller's zone: `2026-11-23T16:40+01:00`.
  const [day = '', time = ''] = due.due.split('T');
  const hour = time.slice(0, 5);
  return (
    <Paper variant="outlined" component="section" sx={{ p: 2 }} aria-label={t('desk.casefile.due')}>
      <Stack direction="row" sx={{ justifyContent: 'space-between', alignItems: 'center' }}>
        <Typography variant="h4" component="h2" color="textSecondary">
          {t(closed ? 'desk.casefile.dueClosed' : 'desk.casefile.due')}
        </Typography>
        <DueLabel urgency={view.urgency} />
      </Stack>
      <Typography variant="h1" component="p" sx={{ mt: 0.5 }}>
        {sayDue(day, language)}
      </Typography>
      <Typography variant="body2" color="textSecondary">
        {[sayWeekday(day, language), hour].filter(Boolean).join(' ')}
      </Typography>
      {!closed && hour !== '' && <TimeLeft due={due.due} />}
      {view.countryOverridden && (
        <Typography variant="caption" color="textSecondary" component="p">
          {t('desk.clock.overridden', { country: sayCountry(view.country, language) })}
        </Typography>
      )}
      <Stack direction="row" sx={{ mt: 1, ml: '-5px', alignItems: 'center' }}>
        <Button onClick={() => openDialog({ type: 'why', reference })}>
          {t('desk.clock.why')}
        </Button>
        {!closed && hour === '' && (
          <Button onClick={() => openDialog({ type: 'what-if', reference, status })}>
            {t('desk.clock.whatIf')}
          </Button>
        )}
        {!closed && <ClockMenu view={view} />}
      </Stack>
      <ClockNotices view={view} />
      {!closed && <ClockActions view={view} />}
      {!closed && <TargetList view={view} />}
    </Paper>
  );
}

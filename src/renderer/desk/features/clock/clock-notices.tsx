import PauseCircle from '@mui/icons-material/PauseCircleOutlined';
import { Alert, AlertTitle } from '@mui/material';
import type { CaseView } from '#shared/views/views.ts';
import { sayDay, sayDue } from '../../messages/dates.ts';
import { useWords } from '../../messages/use-words.ts';
import { runningPause } from './pauses-in.ts';

/** What must be said beside the date: that the clock stands still, and what was done but does not count. */
export function ClockNotices({ view }: { readonly view: CaseView }) {
  const { t, language } = useWords();
  const pause = view.status === 'waiting' ? runningPause(view.clock) : undefined;
  const without = view.due.alternatives.find(({ because }) => because === 'pause-not-counted');
  return (
    <>
      {pause && (
        <Alert
          severity="info"
          icon={<PauseCircle fontSize="small" />}
          sx={{ mt: 1, px: 1.25, py: 0.25, '& .MuiAlert-icon': { mr: 1 } }}
        >
          <AlertTitle sx={{ fontSize: '0.8125rem' }}>
            {t('desk.clock.standsSince', {
              since: sayDay(pause.at, language),
              what: t(`clock.pauses.${pause.category}`),
            })}
          </AlertTitle>
          {t('desk.clock.withoutPause', { due: sayDue(without?.due ?? view.due.due, language) })}
        </Alert>
      )}
      {view.findings.map((finding) => (
        <Alert key={finding} severity="error" variant="filled" sx={{ mt: 1 }}>
          {t(`clock.findings.${finding}`)}
        </Alert>
      ))}
    </>
  );
}

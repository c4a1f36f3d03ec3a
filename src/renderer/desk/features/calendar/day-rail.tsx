import { Typography } from '@mui/material';
import { styled } from '@mui/material/styles';
import { sayDue, sayWeekday } from '../../messages/dates.ts';
import { narrow } from '../../look/narrow.ts';
import { useWords } from '../../messages/use-words.ts';
import { DayEntries } from './day-entries.tsx';
import type { Day } from './day.ts';

const Rail = styled('aside')(({ theme }) => ({
  width: 264,
  flex: 'none',
  overflow: 'auto',
  padding: theme.spacing(0.5, 2, 2),
  [narrow]: { width: 'auto', paddingBlockStart: theme.spacing(1.5) },
}));

/** All of the chosen day. */
export function DayRail({ day }: { readonly day: Day | undefined }) {
  const { t, language } = useWords();
  if (!day) return null;
  const holiday = day.holiday?.[language] ?? (day.working ? undefined : t('desk.calendar.closed'));
  return (
    <Rail aria-label={t('desk.calendar.dayOf')} aria-live="polite">
      <Typography variant="h2" sx={{ '&::first-letter': { textTransform: 'uppercase' } }}>
        {`${sayWeekday(day.date, language)} ${sayDue(day.date, language)}`}
      </Typography>
      {holiday && <Typography color="textSecondary">{holiday}</Typography>}
      {day.total === 0 ? (
        <Typography variant="body2" color="textSecondary" sx={{ mt: 1 }}>
          {t('desk.calendar.emptyDay')}
        </Typography>
      ) : (
        <DayEntries day={day} />
      )}
      <Typography
        className="screen-only"
        variant="caption"
        color="textSecondary"
        component="p"
        sx={{ mt: 2 }}
      >
        {t('desk.calendar.hint')}
      </Typography>
    </Rail>
  );
}

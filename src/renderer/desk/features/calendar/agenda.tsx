import EventAvailable from '@mui/icons-material/EventAvailableOutlined';
import { Box, Typography } from '@mui/material';
import { styled } from '@mui/material/styles';
import { sayDue, sayWeekday } from '../../messages/dates.ts';
import { useWords } from '../../messages/use-words.ts';
import { DayEntries } from './day-entries.tsx';
import type { Day } from './day.ts';

const Sheet = styled('section')(({ theme }) => ({
  display: 'grid',
  gridTemplateColumns: '200px minmax(0, 640px)',
  columnGap: theme.spacing(3),
  paddingBlock: theme.spacing(1.5),
  borderBlockEnd: `1px solid ${(theme.vars ?? theme).palette.divider}`,
}));

interface Props {
  /** `YYYY-MM` */
  readonly month: string;
  readonly days: readonly Day[];
}

/** The days of a month that hold something, one after the other. */
export function Agenda({ month, days }: Props) {
  const { t, language } = useWords();
  const filled = days.filter(({ date, total, holiday }) => {
    return date.startsWith(month) && (total > 0 || holiday);
  });
  return (
    <Box sx={{ px: 3, pb: 3, overflow: 'auto' }}>
      {filled.length === 0 && (
        <Typography color="textSecondary" sx={{ display: 'flex', gap: 1, py: 2 }}>
          <EventAvailable fontSize="small" aria-hidden />
          {t('desk.calendar.emptyMonth')}
        </Typography>
      )}
      {filled.map((day) => (
        <Sheet key={day.date} aria-labelledby={`agenda-${day.date}`}>
          <div>
            <Typography variant="h3" component="h2" id={`agenda-${day.date}`}>
              {sayDue(day.date, language)}
            </Typography>
            <Typography variant="caption" color="textSecondary">
              {[sayWeekday(day.date, language), day.holiday?.[language]].filter(Boolean).join(', ')}
            </Typography>
          </div>
          {day.total > 0 && <DayEntries day={day} />}
        </Sheet>
      ))}
    </Box>
  );
}

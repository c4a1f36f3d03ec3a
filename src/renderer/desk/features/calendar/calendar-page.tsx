import { Box, Skeleton, Stack } from '@mui/material';
import { useState } from 'react';
import { useAnswer } from '../../ask/use-answer.ts';
import { ombud } from '../../bridge.ts';
import { RefusalNotice } from '../../components/notices/refusal-notice.tsx';
import { useAskedPlace } from '../../components/asked-place.ts';
import { useNow } from '../../components/labels/use-now.ts';
import { useRoom } from '../../components/use-room.ts';
import { dayOf } from '../../messages/days.ts';
import { narrow } from '../../look/narrow.ts';
import { Agenda } from './agenda.tsx';
import { CalendarBar, type CalendarView } from './calendar-bar.tsx';
import { DayRail } from './day-rail.tsx';
import { weeksOf } from './month.ts';
import { MonthGrid } from './month-grid.tsx';

/** Every due date and target of open cases, by month or as a list. */
export function CalendarPage() {
  const today = dayOf(useNow());
  const [day, setDay] = useState(today);
  useAskedPlace('day', setDay);
  const [view, setView] = useState<CalendarView>('month');
  const [box, setBox] = useState<HTMLElement | null>(null);
  const { height } = useRoom(box);
  const days = weeksOf(day).flat();
  const [from = day, to = day] = [days[0], days.at(-1)];
  const answer = useAnswer(`${from} ${to}`, () => ombud.calendar.month({ from, to }));
  // The grid stays while a month is read, or the keyboard would lose its place.
  const known = answer.state === 'ready' ? answer.value.days : [];
  const shown = { day, today, onChoose: setDay };
  return (
    <Stack sx={{ height: '100%' }}>
      <CalendarBar {...shown} view={view} onView={setView} />
      {answer.state === 'refused' && <RefusalNotice refusal={answer.refusal} />}
      {view === 'month' && (
        <Stack
          direction="row"
          className="side-by-side"
          sx={{
            flex: 1,
            minHeight: 0,
            [narrow]: { flexDirection: 'column', overflow: 'auto' },
          }}
        >
          <Box ref={setBox} sx={{ flex: 1, minWidth: 0, [narrow]: { flex: '1 0 26rem' } }}>
            <MonthGrid {...shown} days={known} height={height} />
          </Box>
          <DayRail day={known.find(({ date }) => date === day)} />
        </Stack>
      )}
      {view === 'agenda' && answer.state === 'loading' && (
        <Skeleton variant="rounded" sx={{ m: 3 }} height={400} />
      )}
      {view === 'agenda' && answer.state === 'ready' && (
        <Agenda month={day.slice(0, 7)} days={known} />
      )}
    </Stack>
  );
}

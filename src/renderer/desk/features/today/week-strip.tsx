import { styled } from '@mui/material/styles';
import type { CalendarDay } from '#shared/views/clock-views.ts';
import type { Whose } from '#domain/team/whose.ts';
import { useAnswer } from '../../ask/use-answer.ts';
import { ombud } from '../../bridge.ts';
import { askForPlace } from '../../components/asked-place.ts';
import { narrow } from '../../look/narrow.ts';
import { sayWeekday } from '../../messages/dates.ts';
import { useWords } from '../../messages/use-words.ts';
import { toHash } from '../../route.ts';

const daysAhead = 6;

const Week = styled('ol')(({ theme }) => ({
  display: 'grid',
  gridTemplateColumns: `repeat(${daysAhead + 1}, minmax(0, 1fr))`,
  gap: theme.spacing(1),
  [narrow]: { gap: theme.spacing(0.5) },
  margin: 0,
  padding: 0,
  listStyle: 'none',
}));

const Day = styled('a')(({ theme }) => {
  const { palette } = theme.vars ?? theme;
  return {
    display: 'grid',
    gap: 2,
    height: '100%',
    padding: theme.spacing(0.75, 1),
    // The longest weekday stays whole in the smallest window.
    [narrow]: { paddingInline: 3 },
    borderRadius: 6,
    border: `1px solid ${palette.divider}`,
    background: palette.background.paper,
    color: palette.text.primary,
    textDecoration: 'none',
    ...theme.typography.caption,
    '&[data-closed="true"]': { background: 'transparent', color: palette.text.secondary },
    '&[aria-current]': { borderColor: palette.primary.main },
    '&:hover': { background: palette.action.hover },
    // A first letter is that of a block.
    '& b': { fontWeight: 600, display: 'inline-block' },
    '& b::first-letter': { textTransform: 'uppercase' },
    '& span': { overflowWrap: 'anywhere' },
  };
});

interface Props {
  readonly today: string;
  readonly whose: Whose;
}

/** The week ahead: how much is due on each day, and which days nobody works. */
export function WeekStrip({ today, whose }: Props) {
  const { t } = useWords();
  const to = Temporal.PlainDate.from(today).add({ days: daysAhead }).toString();
  const answer = useAnswer(`${today} ${whose}`, () =>
    ombud.calendar.month({ from: today, to, whose }),
  );
  if (answer.state !== 'ready') return null;
  return (
    <Week aria-label={t('desk.today.weekAhead')}>
      {answer.value.days.map((day) => (
        <li key={day.date}>
          <WeekDay day={day} isToday={day.date === today} />
        </li>
      ))}
    </Week>
  );
}

function WeekDay({ day, isToday }: { readonly day: CalendarDay; readonly isToday: boolean }) {
  const { t, language } = useWords();
  const { date, working, holiday, total } = day;
  const name = isToday ? t('desk.today.title') : sayWeekday(date, language);
  const free = holiday?.[language] ?? (working ? undefined : t('desk.calendar.closed'));
  return (
    <Day
      href={toHash({ page: 'calendar' })}
      data-closed={!working}
      aria-current={isToday ? 'date' : undefined}
      onClick={() => askForPlace({ day: date })}
    >
      <span>
        <b>{name}</b> {Temporal.PlainDate.from(date).day}
      </span>
      <span>
        {total > 0 ? t('desk.today.load', { count: total }) : (free ?? t('desk.today.free'))}
      </span>
      {total > 0 && free && <span>{free}</span>}
    </Day>
  );
}

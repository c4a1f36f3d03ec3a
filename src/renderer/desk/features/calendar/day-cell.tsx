import { styled } from '@mui/material/styles';
import { sayDue, sayWeekday } from '../../messages/dates.ts';
import { useWords } from '../../messages/use-words.ts';
import { useReads } from '../../status/use-reads.ts';
import type { Day } from './day.ts';
import { type Dragged, dragOf, dropOn } from './dragged.ts';
import { entryMenu } from './entry-menu.tsx';
import { EntryMark } from './entry-mark.tsx';
import { Cell } from './month-table.ts';
import { Unseen } from './unseen.ts';

// A holiday's name is told whole: at a weekend, whose column is narrow, over several lines.
const Head = styled('div')({
  display: 'flow-root',
  '& b': { float: 'inline-end', marginInlineStart: 4 },
});

// In a line with the words of the dates over it, not with their flags.
const More = styled('div')({ paddingInlineStart: 15 });

const Number = styled('b', { shouldForwardProp: (name) => name !== 'isToday' })<{
  readonly isToday: boolean;
}>(({ theme, isToday }) => {
  const { palette } = theme.vars ?? theme;
  return {
    minWidth: '1.65em',
    textAlign: 'center',
    borderRadius: '1em',
    fontWeight: isToday ? 650 : 500,
    ...(isToday && {
      color: palette.primary.contrastText,
      background: palette.primary.main,
      // Seen where the system has colours of its own, and fills are gone.
      outline: '1px solid transparent',
    }),
  };
});

interface Props {
  readonly date: string;
  readonly day: Day | undefined;
  /** How many lines of dates there is room for. */
  readonly fits: number;
  readonly chosen: boolean;
  readonly isToday: boolean;
  /** Whether it belongs to the month before or after. */
  readonly outside: boolean;
  readonly onChoose: (date: string) => void;
  readonly onMove: (dragged: Dragged, date: string) => void;
}

/** One day of the month: its number, its holiday, and the first of its dates. */
export function DayCell({ date, day, fits, chosen, isToday, outside, onChoose, onMove }: Props) {
  const { t, language } = useWords();
  const reads = useReads();
  const { year, day: number } = Temporal.PlainDate.from(date);
  const holiday = day?.holiday?.[language];
  const total = day?.total ?? 0;
  const shown = day?.entries.slice(0, total > fits ? fits - 1 : fits) ?? [];
  const name = [
    `${sayWeekday(date, language)} ${sayDue(date, language)}`,
    holiday ?? (day?.working === false ? t('desk.calendar.closed') : undefined),
    total > 0 ? t('desk.calendar.entries', { count: total }) : undefined,
  ];
  return (
    <Cell
      chosen={chosen}
      outside={outside}
      off={day?.working === false}
      data-day={date}
      aria-selected={chosen}
      aria-current={isToday ? 'date' : undefined}
      tabIndex={chosen ? 0 : -1}
      onClick={() => onChoose(date)}
      {...(!reads && dropOn(date, onMove))}
    >
      <Head aria-hidden>
        <Number isToday={isToday}>{number}</Number>
        {holiday}
      </Head>
      {/* The whole date for those who hear it; the eye has the grid around it. */}
      <Unseen>{name.filter(Boolean).join(', ')}</Unseen>
      {shown.map((entry) => (
        <EntryMark
          key={`${entry.reference} ${entry.what}`}
          entry={entry}
          year={year}
          onContextMenu={entryMenu(entry, date)}
          {...(!reads && dragOf(entry, date))}
        />
      ))}
      {total > shown.length && (
        <More>{t('desk.calendar.more', { count: total - shown.length })}</More>
      )}
    </Cell>
  );
}

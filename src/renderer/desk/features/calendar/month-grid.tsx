import { type KeyboardEvent, useEffect, useRef } from 'react';
import { sayWeekday } from '../../messages/dates.ts';
import { useLook } from '../../look/look-store.ts';
import { useWords } from '../../messages/use-words.ts';
import { DayCell } from './day-cell.tsx';
import type { Day } from './day.ts';
import { dayAfter, monthOf, weekNumber, weeksOf } from './month.ts';
import { fitsIn } from './fits-in.ts';
import { Grid } from './month-table.ts';
import { useMoveTarget } from './use-move-target.ts';

interface Props {
  readonly day: string;
  readonly today: string;
  readonly days: readonly Day[];
  /** In px, of the room it is in. */
  readonly height: number;
  readonly onChoose: (day: string) => void;
}

/** The month as a grid: one stop for Tab, arrows to move among the days. */
export function MonthGrid({ day, today, days, height, onChoose }: Props) {
  const { t, language } = useWords();
  const move = useMoveTarget();
  const grid = useRef<HTMLTableElement>(null);
  const byKey = useRef(false);
  const weeks = weeksOf(day);
  const fits = fitsIn(height, weeks.length, useLook((look) => look.textSize) / 100);
  useEffect(() => {
    // The keyboard takes the focus with it; a click or a button in the bar leaves it where it is.
    if (!byKey.current) return;
    byKey.current = false;
    grid.current?.querySelector<HTMLElement>('td[tabindex="0"]')?.focus();
  });
  const onKeyDown = (event: KeyboardEvent) => {
    const next = dayAfter(event.key, day);
    if (next === undefined) return;
    event.preventDefault();
    byKey.current = true;
    onChoose(next);
  };
  return (
    <Grid ref={grid} role="grid" aria-label={t('desk.calendar.title')} onKeyDown={onKeyDown}>
      <thead>
        <tr>
          <th scope="col">{t('desk.calendar.weekColumn')}</th>
          {weeks[0]?.map((weekday) => (
            <th key={weekday} scope="col">
              {sayWeekday(weekday, language)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]} style={{ height: `${100 / weeks.length}%` }}>
            <th scope="row">{t('desk.calendar.week', { week: weekNumber(week[0] ?? day) })}</th>
            {week.map((date) => (
              <DayCell
                key={date}
                date={date}
                day={days.find((found) => found.date === date)}
                fits={fits}
                chosen={date === day}
                isToday={date === today}
                outside={monthOf(date) !== monthOf(day)}
                onChoose={onChoose}
                onMove={(dragged, to) => void move(dragged, to)}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </Grid>
  );
}

/** The first day of the month a day lies in. */
export const monthOf = (day: string): string =>
  Temporal.PlainDate.from(day).with({ day: 1 }).toString();

/** The weeks that a month touches, each from Monday to Sunday: rows of the grid. */
export function weeksOf(month: string): readonly (readonly string[])[] {
  const first = Temporal.PlainDate.from(month).with({ day: 1 });
  const start = first.subtract({ days: first.dayOfWeek - 1 });
  const last = first.with({ day: first.daysInMonth });
  const weeks = Math.ceil((start.until(last).days + 1) / 7);
  return Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: 7 }, (_, day) => start.add({ days: week * 7 + day }).toString()),
  );
}

/** The ISO number of the week a day lies in: the one Nordic offices plan by. */
export const weekNumber = (day: string): number => Temporal.PlainDate.from(day).weekOfYear ?? 0;

const moves: Readonly<Record<string, Temporal.DurationLike>> = {
  ArrowLeft: { days: -1 },
  ArrowRight: { days: 1 },
  ArrowUp: { days: -7 },
  ArrowDown: { days: 7 },
  PageUp: { months: -1 },
  PageDown: { months: 1 },
};

/** The day a key leads to, as in the grids of other calendars; `undefined` for keys that do not move. */
export function dayAfter(key: string, from: string): string | undefined {
  const day = Temporal.PlainDate.from(from);
  if (key === 'Home') return day.subtract({ days: day.dayOfWeek - 1 }).toString();
  if (key === 'End') return day.add({ days: 7 - day.dayOfWeek }).toString();
  const move = moves[key];
  return move && day.add(move).toString();
}

import type { Shape } from '#shared/words/shape.ts';
import type { calendar as sv } from '../../sv/book/calendar.ts';

/** Due dates and targets by day. */
export const calendar = {
  title: 'Calendar',
  view: 'Show as',
  month: 'Month',
  agenda: 'List',
  previous: 'Previous month',
  next: 'Next month',
  today: 'Today',
  export: 'Save all as .ics',
  week: 'wk {{week}}',
  weekColumn: 'Week',
  closed: 'Day off',
  more: '+{{count}} more',
  entries_one: '{{count}} date',
  entries_other: '{{count}} dates',
  emptyDay: 'No dates on this day.',
  emptyMonth: 'No dates this month.',
  dayOf: 'Dates of the day',
  at: 'at {{time}}',
  hint: 'Arrow keys change the day, Page Up and Page Down the month. Targets can be dragged to another day, due dates never.',
  move: 'Move the target {{target}} in {{reference}}',
  moveTip: 'Move the target …',
  moveTitle: 'Move a target in {{reference}}',
  moveSubmit: 'Move',
  moveBack: 'Leave empty to have the day worked out again.',
  moved: '{{target}} in {{reference}}: now {{day}}',
} satisfies Shape<typeof sv>;

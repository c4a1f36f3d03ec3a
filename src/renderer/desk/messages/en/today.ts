import type { Shape } from '#shared/words/words.ts';
import type { today as sv } from '../sv/today.ts';

/** The page the day begins with. */
export const today = {
  title: 'Today',
  whose: 'Whose cases',
  whoseChoices: { mine: 'Mine', all: 'Everybody’s' },
  nobodys: 'nobody handles it',
  breaches: 'Breaches: 72 hours',
  overdue: 'Overdue',
  today: 'Due today',
  week: 'Within a week',
  waiting: 'Waiting for the requester',
  identityOpen: 'Identity not asked for',
  todo: 'To do',
  todos: {
    clash: 'Clash',
    message: 'Message in a closed case',
    task: 'Task',
    area: 'Chase a reply',
    remedy: 'Follow up a remedy',
    supplement: 'Supplement the notification of the breach',
  },
  clashSince: 'Since {{date}}',
  todoBy: 'By {{date}}',
  extendable: 'Can still be extended',
  waitsFor: 'Waiting for {{what}} since {{since}}',
  askBy: 'Ask by {{date}}',
  extendUntil: 'Notice by {{date}}',
  things_one: '{{count, number}} thing',
  things_other: '{{count, number}} things',
  count_one: '{{count, number}} case',
  count_other: '{{count, number}} cases',
  showAll: 'Show all {{total, number}}',
  calmTitle: 'Nothing is waiting for you today',
  calmAdvice: 'Nothing is overdue, nothing is due this week and nobody waits for word.',
  calmMine:
    'None of your cases is overdue or due this week. What others handle stands under Everybody’s.',
  calmLine: 'Nothing is overdue and nothing is due today.',
  toCases: 'All cases',
} satisfies Shape<typeof sv>;

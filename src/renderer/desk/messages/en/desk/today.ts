import type { Shape } from '#shared/words/shape.ts';
import type { today as sv } from '../../sv/desk/today.ts';

/** The page the day begins with. */
export const today = {
  title: 'Today',
  whose: 'Whose cases',
  settingsApart: 'A setting was changed in two places',
  whoseChoices: { mine: 'Mine', all: 'Everybody’s' },
  nobodys: 'no handler',
  groups: {
    breaches: 'Breaches: 72 hours',
    answer: 'Answer now',
    settle: 'To do',
    identify: 'Ask who it is',
    week: 'Answer within a week',
    wait: 'Waiting for the requester',
    extend: 'Can still be extended',
  },
  why: 'Why the case is here',
  reasons: {
    overdue: 'Should have been answered {{date}}',
    today: 'Due today',
    week: 'Answer by {{date}}',
    identity: 'Ask for identity by {{date}}',
    waiting: 'Waiting for {{what}} since {{since}}',
    extendable: 'Can be extended, notice by {{date}}',
  },
  todos: {
    clash: 'Clash',
    message: 'Message in a closed case',
    task: 'Task',
    area: 'Chase a reply',
    remedy: 'Follow up a remedy',
    supplement: 'Supplement the notification of the breach',
  },
  since: 'since {{date}}',
  by: 'by {{date}}',
  count_one: '{{count, number}} case',
  count_other: '{{count, number}} cases',
  showAll: 'Show all {{total, number}}',
  calmTitle: 'Nothing is waiting for you today',
  calmAdvice:
    'Nothing is overdue, nothing is due this week and nobody is waiting to hear from you.',
  calmMine:
    'None of your cases is overdue or due this week. Cases that others handle are under Everybody’s.',
  calmLine: 'Nothing is overdue and nothing is due today.',
  calmTime: 'Time for the things that usually have to wait.',
  quiet: {
    backup: 'Try out a backup',
    retention: 'See what can be disposed of',
    register: 'Read the record of processing',
  },
  weekAhead: 'The week ahead',
  load_one: '{{count, number}} date',
  load_other: '{{count, number}} dates',
  free: 'No date',
  doneYesterday: 'What you did yesterday',
  doneOn: 'What you did on {{day}} {{date}}',
  doneMore_one: 'and in {{count, number}} more case',
  doneMore_other: 'and in {{count, number}} more cases',
  firstTitle: 'Your day will start here',
  first: {
    in: 'A case comes in',
    settle: 'Ombud works out when it is due',
    out: 'The answer goes out as a letter',
  },
  firstHow: {
    in: 'Drag an e-mail onto the window, or note what somebody said on the phone. If you already keep a list, you can import it.',
    settle:
      'Every date is explained. The most urgent cases come first on this page, one line for each.',
    out: 'The case shows the next step. Everything that is done is recorded in its history, which you can show the authority.',
  },
  toInbox: 'To the inbox',
} satisfies Shape<typeof sv>;

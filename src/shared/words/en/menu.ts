import type { menu as sv } from '../sv/menu.ts';

export const menu: typeof sv = {
  case: 'Case',
  go: 'Go',
  help: 'Help',
  recent: 'Recent cases',
  lock: 'Lock the case book',
  commands: {
    'new-case': 'New case …',
    'own-window': 'Open the case in a window of its own',
    today: 'Today',
    cases: 'Cases',
    inbox: 'Inbox',
    calendar: 'Calendar',
    commands: 'Commands …',
    help: 'User guide',
    keys: 'Keys',
  },
};

import type { menu as sv } from '../sv/menu.ts';

export const menu: typeof sv = {
  case: 'Case',
  go: 'Go',
  help: 'Help',
  recent: 'Recent cases',
  lock: 'Lock the case book',
  tray: {
    open: 'Open Ombud',
    quit: 'Quit Ombud',
    locked: 'The case book is locked',
    none: 'No case is pressing',
    one: '1 case is pressing',
    more: '{{count}} cases are pressing',
  },
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
    about: 'About Ombud',
  },
};

import type { Shape } from '#shared/words/words.ts';
import type { commands as sv } from '../sv/commands.ts';

/** The palette of commands, and the sheet of keys. */
export const commands = {
  open: 'Commands (Ctrl+K)',
  title: 'Commands',
  hint: 'Write what you want to do, a name or a reference',
  none: 'Nothing fits what you wrote.',
  groups: {
    recent: 'Recent',
    case: 'In this case',
    actions: 'Do',
    pages: 'Go to',
    settings: 'Settings',
    texts: 'Letter texts',
    people: 'People',
    cases: 'Cases',
  },
  inCase: 'Part of the case',
  allOf: 'All cases with the name',
  keys: 'Keys',
  keysMac: 'On a Mac, Ctrl is the ⌘ key.',
  keyGroups: { everywhere: 'Everywhere', lists: 'In lists', dialogs: 'In dialogs' },
  does: {
    palette: 'Open the commands',
    search: 'Go to the search field',
    keys: 'Show this sheet',
    move: 'Next and previous',
    open: 'Open the case',
    why: 'Why this date',
    choose: 'Choose the row or let it go',
    along: 'Choose several in a row',
    all: 'Choose all',
    letGo: 'Let go of what is chosen',
    send: 'Do it',
    leave: 'Close',
  },
} satisfies Shape<typeof sv>;

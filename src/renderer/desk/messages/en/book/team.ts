import type { Shape } from '#shared/words/shape.ts';
import type { team as sv } from '../../sv/book/team.ts';

/** Those who keep the book. */
export const team: Shape<typeof sv> = {
  title: 'Officers',
  text: 'Each has keys of their own and a passphrase that nobody else knows. What each has done stands in the book with their signature.',
  alone: 'You keep the book alone. Invite a colleague to work together.',
  roles: { lead: 'Lead', officer: 'Officer', reader: 'Reader' },
  rolesText: {
    lead: 'Officers, settings and disposal',
    officer: 'Works on the cases',
    reader: 'Reads and changes nothing, for instance in an audit',
  },
  given: {
    label: 'What the reader is shown',
    all: 'Everything',
    period: 'A period',
    cases: 'Certain cases',
    text: {
      all: 'Every case that is not confidential, those that come in later too.',
      period:
        'The cases that have come in during these days so far, and no others: not in lists, search, figures or exports.',
      cases: 'The cases you name, and no others: not in lists, search, figures or exports.',
    },
    from: 'Received from',
    to: 'Received until',
    references: 'Case numbers',
    referencesHelp: 'With spaces or commas between them, or one a line.',
    count_one: '{{count}} case',
    count_other: '{{count}} cases',
  },
  me: 'You',
  invited: 'Invited, has not answered',
  removed: 'Removed {{at}}',
  since: 'Since {{at}}',
  until: 'until {{date}}',
  fingerprint: 'Key {{fingerprint}}',
  here: 'This computer',
  invite: 'Invite …',
  inviteTitle: 'Invite an officer',
  inviteText:
    'This makes a file. Hand it over as you would a key: until it is used, whoever has the file has the book.',
  name: 'Name',
  role: 'Role',
  lastDay: 'Last day (optional)',
  write: 'Make the file',
  readOut: 'Read these words out to {{name}}, by telephone or face to face',
  readOutText:
    'Whoever is invited types or compares them when the invitation is taken. When they do not fit, somebody has changed something on the way: remove the officer then, and invite anew.',
  taken: 'The file can be used until {{date}}.',
  remove: 'Remove …',
  removeTitle: 'Remove {{name}}',
  removeText:
    'From now on nothing new opens for {{name}}. What is on the computer of {{name}} already stays there: cases, letters and files up to the last exchange. Ask for the computer back, or for the book on it to be erased.',
  removeNow: 'Remove',
  gone: '{{name}} has been removed',
  change: 'Change role …',
  changeTitle: 'Change the role of {{name}}',
  changed: 'The role is changed',
  accept: 'Take an invitation here …',
  acceptTitle: 'Take an invitation on this computer',
  acceptText:
    'For a colleague who is to open the book on this computer by a passphrase of their own. Hand the keyboard to whoever is invited.',
  chooseFile: 'Choose the invitation',
  chosenFile: 'Chosen: {{name}}',
  own: 'Own passphrase',
  compare: 'Compare the words',
  compareText: 'Let whoever invited you read out their words, and compare',
  same: 'The words are the same',
  destroyFile:
    'Delete the invitation file where it lies now, and every copy of it: whoever has it has the book as it was when you were invited.',
  noLastDay: 'No last day',
  acceptNow: 'Take it',
  accepted: 'Welcome, {{name}}',
  switch: 'Switch officer',
  switchText: 'The book is locked. Whoever’s passphrase opens it is at work.',
};

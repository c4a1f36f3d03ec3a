import type { Shape } from '../shape.ts';
import type * as sv from '../sv/exchange.ts';

/** Why something that others wrote is not taken, or has no effect. */
export const codes = {
  'run-damaged':
    'cannot be read: changed, damaged or not written by Ombud. Have {{object}} taken away where it lies: its computer then sends it again',
  'run-misplaced':
    'is in the wrong place: somebody has moved or swapped it. Have {{object}} taken away where it lies: its computer then sends it again',
  'log-forked': 'does not fit what is here already: one of the computers wrote on from an old copy',
  'signature-wrong':
    'is not signed by whom it says. Have {{object}} taken away where it lies, and ask who put it there',
  'run-not-understood':
    'says what this Ombud does not understand: another version wrote it, or one with a fault. Update Ombud here. If that does not help, the colleague updates theirs',
  'signer-unknown': 'is signed by somebody who is not of the book',
  'desk-unknown': 'comes from a computer that has not joined the book',
  'no-right': 'was done by somebody who has no right to it',
  'officer-removed': 'was done by somebody who had been removed',
  'until-passed': 'was done after the officer’s last day',
  'team-contradicted': 'contradicts what holds of the officers',
} satisfies Shape<typeof sv.codes>;

/** What happened in an exchange without hindering it. */
export const warnings = {
  removed:
    'You have been removed from this book. What you write here has no effect any more, and nothing new is opened here. What was written before counts, and nothing of it is lost: talk to the lead.',
  'clock-ahead':
    'The clock of the computer of {{name}} is {{time}} ahead of this one. One of them is set wrong: correct it. No work is hindered.',
  'clock-behind':
    'The clock of the computer of {{name}} is {{time}} behind the others’: have it corrected. No work is hindered, and nothing is lost.',
  'own-clock-behind':
    'The clock of this computer is {{time}} behind the others’: correct it. No work is hindered, and nothing is lost.',
  'settings-apart':
    'Two have changed the same setting, {{area}}, without knowing of each other: {{names}}. The later change holds. See that it is right, and save it anew if not.',
  'strange-files_one':
    'In the folder lies {{count}} file that is not Ombud’s, perhaps a conflicted copy. It is not read.',
  'strange-files_other':
    'In the folder lie {{count}} files that are not Ombud’s, perhaps conflicted copies. They are not read.',
  'carrier-lost_one':
    '{{count}} part that had been sent was missing there. It was sent again. Was the folder or database restored from an older copy?',
  'carrier-lost_other':
    '{{count}} parts that had been sent were missing there. They were sent again. Was the folder or database restored from an older copy?',
  'files-awaited_one': '{{count}} file has not come yet. It is fetched with the next exchange.',
  'files-awaited_other':
    '{{count}} files have not come yet. They are fetched with the next exchange.',
  'newer-app': 'A newer Ombud has written there. Update this one to read it.',
} satisfies Shape<typeof sv.warnings>;

/** What an exchange met, in whole sentences. */
export const told = {
  refused:
    'From {{name}}, event {{seq, number}} and on: {{why}}. What does not hang on it was taken.',
  waiting: 'More from {{name}} is on its way, from event {{seq, number}}.',
  waitingFor:
    'More from {{name}} waits for what {{other}} wrote. Ask somebody who has it for a file, if it takes long.',
  anotherDesk: 'another computer',
  hours_one: '{{count}} hour',
  hours_other: '{{count}} hours',
  minutes_one: '{{count}} minute',
  minutes_other: '{{count}} minutes',
  thisDesk: 'this computer',
  aside_one:
    'One event of {{name}}, number {{seq, number}}, has no effect. It {{why}}. It stays in the book.',
  aside_other:
    '{{count, number}} events of {{name}} have no effect, the first is number {{seq, number}}. Each {{why}}. They stay in the book.',
} satisfies Shape<typeof sv.told>;

/** Areas of the settings. */
export const areas = {
  settings: 'organisation, name and language',
  country: 'country',
  calendar: 'public holidays',
  targets: 'own targets for dates',
  letterhead: 'letterhead',
  logo: 'logo',
  register: 'the record of processing',
  retention: 'retention rules',
  mapping: 'the reading of a system',
  template: 'the text of a letter',
  review: 'review of letters',
  'auto-lock': 'automatic locking',
  'handler-count': 'figures by handler',
} satisfies Shape<typeof sv.areas>;

/** The dialog in which a folder is chosen. */
export const chooseFolder = 'Choose a folder';
export const takeFolder = 'Choose the folder';

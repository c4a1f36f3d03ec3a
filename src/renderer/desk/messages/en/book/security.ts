import type { Shape } from '#shared/words/shape.ts';
import type { security as sv } from '../../sv/book/security.ts';

/** Passphrase, recovery key and locking. */
export const security = {
  title: 'Security',
  autoLockText:
    'The book locks when nobody has used it for a while, and always when the computer sleeps or the screen is locked. Anything typed but not saved is kept sealed until it is opened again.',
  autoLock: 'Lock after',
  minutes: '{{count}} minutes',
  never: 'Never',
  secrets: 'Passphrase and recovery key',
  secretsText:
    'Whoever has seen the passphrase or the printed key must not be able to open the book again. Either change makes a new recovery key; the old one no longer counts.',
  change: 'Change passphrase …',
  renew: 'New recovery key …',
  changeTitle: 'Change passphrase',
  renewTitle: 'New recovery key',
  computer: 'Start without the passphrase',
  computerText:
    'The computer’s key store can open the book for you when Ombud starts, as long as you are signed in on the computer. The passphrase is asked for all the same once the book has been locked, and each time that something is to be approved by it. Anyone who uses your computer while you are signed in can then open the book as well.',
  computerDays: 'For how long',
  days_one: '{{count}} day',
  days_other: '{{count}} days',
  computerOn: 'Holds until {{at}}.',
  trust: 'Trust the computer',
  forget: 'Stop trusting it',
  current: 'Current passphrase',
  currentRecovery: 'Current recovery key',
  new: 'New passphrase',
  changeIt: 'Change',
  renewIt: 'Make a new key',
  changed: 'The passphrase is changed',
  renewed: 'The recovery key has been replaced',
  recoveryText:
    'The old key no longer counts: destroy it. The new one is the only way in if the passphrase is forgotten. It is shown only now.',
  done: 'Done',
  namingExports: 'Lists of cases that went out with names',
  namingExportsText:
    'Each time the list of cases is saved with the names of those who asked, it stands here, with the reason and who signed. Confidential cases in the list have it noted with them as well.',
  namingExportsNone: 'No list has gone out with names.',
  namingExport_one: '{{count, number}} case: {{reason}}',
  namingExport_other: '{{count, number}} cases: {{reason}}',
  namingExportsMore_one: 'and {{count, number}} older one, which stands in the book.',
  namingExportsMore_other: 'and {{count, number}} older ones, which stand in the book.',
  near: 'The book is about to lock',
  nearText: 'Press any key or move the mouse to keep it open.',
  seconds: '({{count}} s)',
} satisfies Shape<typeof sv>;

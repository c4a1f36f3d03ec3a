import type { Shape } from '../../shape.ts';
import type { refusals as sv } from '../../sv/refusals/security-refusals.ts';

/** Why keys and passphrases were not taken. */
export const refusals = {
  'restore-unfinished': {
    title: 'Restoring into this folder broke off',
    advice:
      'What is here is no book yet; the backup is whole. Restore it once more, into the same folder: what was left half done is cleared away.',
  },
  'keys-missing': {
    title: 'The key file is missing',
    advice:
      'There is a book in the folder, and not its keys. Nothing has been changed. Put keys.json (or keys-copy.json) back, or restore a backup into an empty folder. Do not begin a new book here.',
  },
  'keys-damaged': {
    title: 'The key file is damaged',
    advice:
      'Nothing has been changed. Fetch keys.json back from a backup; without it the book cannot be read.',
  },
  'key-cost-refused': {
    title: 'The key file was not made by Ombud',
    advice:
      'Something in it is never written by Ombud, so it is not opened. Somebody may have replaced it. Fetch keys.json back from a backup.',
  },
  'passphrase-wait': {
    title: 'Wait {{seconds}} s before the next try',
    advice: 'After several wrong ones in a row it takes longer to the next, a minute at most.',
  },
  'computer-forgotten': {
    title: 'Type the passphrase',
    advice:
      'The computer no longer has what opens the book: the time is up, the passphrase has been changed, or the book has been locked since.',
  },
  'key-store-missing': {
    title: 'The computer’s key store cannot be used',
    advice:
      'The system has none, or does not let Ombud in. The book is opened by the passphrase as usual.',
  },
  'key-store-weak': {
    title: 'The computer’s key store is too weak',
    advice:
      'It would keep the key on the disk practically unprotected. Install and unlock GNOME Keyring or KWallet, or type the passphrase.',
  },
  'passphrase-guessable': {
    title: 'The passphrase is too easy to guess',
    advice: '{{why}}',
  },
} satisfies Shape<typeof sv>;

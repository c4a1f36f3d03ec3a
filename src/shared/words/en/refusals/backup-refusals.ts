import type { Shape } from '../../shape.ts';
import type { refusals as sv } from '../../sv/refusals/backup-refusals.ts';

/** Why a backup was not made, or not restored. */
export const refusals = {
  'backup-place-missing': {
    title: 'The place for backups is not there',
    advice: 'Put in the stick or connect the network drive and try again, or choose another place.',
  },
  'backup-place-full': {
    title: 'The place for backups is full',
    advice: 'The backups that are there are whole. Make room, keep fewer, or choose another place.',
  },
  'backup-place-closed': {
    title: 'The place for backups cannot be written to',
    advice: 'See whether it is write-protected, and whether you may write there.',
  },
  'backup-place-failing': {
    title: 'The place for backups does not answer as it should',
    advice:
      'Reading or writing broke off. The stick may be about to fail: choose another place and replace it.',
  },
  'backup-book-unreadable': {
    title: "A file in the book's own folder could not be read",
    advice:
      'The backup was not made; those that are there are whole. Close Ombud and open the book again: what can be mended is mended then.',
  },
  'backup-without-files': {
    title: 'The backup was made without files that are damaged in the book',
    advice:
      'Everything else is in it. The person who looks after the computer can mend them from an older backup: desk repair.',
  },
  'backup-place-in-book': {
    title: "The place is in the book's own folder",
    advice: 'If that folder is lost, so is the backup. Choose a place on another disk.',
  },
  'backup-of-damaged': {
    title: 'A damaged book is not backed up',
    advice:
      'The backups you have are older and whole, and must not be crowded out. Restore the newest of them.',
  },
  'backup-none': {
    title: 'There is no backup here',
    advice: 'Choose the folder that backups are made to.',
  },
  'backup-unknown': {
    title: 'Backup {{id}} is not here',
    advice: 'It may have been thinned out. Choose another in the list.',
  },
  'backup-books-many': {
    title: 'Backups of {{books}} books are here',
    advice: 'Choose which backup to restore.',
  },
  'backup-damaged': {
    title: 'Backup {{id}} is damaged',
    advice: 'A part is missing or was changed. Take another backup, and replace the stick.',
  },
  'backup-altered': {
    title: 'The list of backup {{id}} is not the one that was signed',
    advice:
      'No officer of the book has signed it as it is now: somebody may have changed it. Take another backup, and find out who can write there.',
  },
  'backup-newer': {
    title: 'Backup {{id}} was made by a newer version',
    advice: 'Update Ombud and try again.',
  },
  'backup-does-not-open': {
    title: 'Backup {{id}} does not open',
    advice:
      'It was read back, and its keys do not open it. It does not count. Make a new one, better in another place.',
  },
  'restore-not-empty': {
    title: 'The folder is not empty',
    advice: 'Restoring is done into an empty folder, so that nothing is overwritten.',
  },
  'restore-in-use': {
    title: 'Something else is going on in the folder',
    advice:
      'Another Ombud restores into it or has it open. Nothing was changed. Wait until it is done, or choose another folder.',
  },
} satisfies Shape<typeof sv>;

import type { Shape } from '#shared/words/shape.ts';
import type { backup as sv } from '../../sv/book/backup.ts';

/** Backups: where, how often, for how long, and that they open. */
export const backup = {
  about:
    'A copy of the whole book, sealed like the book itself. It is made while you work, and counts only once it has been read back and opened. Exchanging with colleagues is not a backup: damage here can spread there.',
  places: 'Places',
  placesText:
    'A folder on a stick, another disk or a network drive. Two places are better than one: keep one of them somewhere else.',
  place: 'Folder',
  placeHelp: 'The whole path, such as /media/usb or E:\\Ombud',
  addPlace: 'Add a place',
  removePlace: 'Remove the place',
  hours: 'Hours between backups',
  keep: 'Keep',
  days: 'days',
  weeks: 'weeks',
  months: 'months',
  keepText:
    'The newest backup of each of the last {{days}} days, {{weeks}} weeks and {{months}} months that have one. Older ones go for good, and with them what has been disposed of since.',
  save: 'Save',
  saved: 'The settings for backups are saved',
  make: 'Make a backup now',
  making: 'Making the backup …',
  made: 'The backup is made and has been opened as a test',
  none: 'No place for backups is chosen yet. If this computer breaks, the book is lost.',
  verified: 'Last {{when}}, {{count}} events',
  never: 'None yet',
  problem: '{{when}}: {{title}}. {{advice}}',
  standing: {
    fresh: 'Up to date',
    due: 'Time for a new one',
    overdue: 'Too old',
    none: 'No copy yet',
  },
  list: 'Backups in {{place}}',
  show: 'Show backups',
  hide: 'Hide backups',
  empty: 'There are no backups here.',
  row: '{{cases}} cases, {{events}} events, {{documents}} files, {{size}}',
  state: {
    complete: 'Whole',
    begun: 'Broken off',
    damaged: 'Damaged',
    altered: 'Its list was changed',
    newer: 'Of a newer version',
  },
  rehearse: 'Rehearse restoring',
  rehearseText:
    'Restores the newest backup to one side, opens everything in it, compares it with the book and removes it again. The result is recorded in the book.',
  rehearsing: 'Rehearsing …',
  rehearsed:
    'The rehearsal went well: {{cases}} cases, {{events}} events and {{documents}} files were opened.',
  differs: 'The backup differs from the book in {{count}} places. Make a new one in another place.',
  status: 'Backup {{when}}',
  statusNone: 'No backup',
  late: 'The latest backup failed, and the one before is too old.',
} satisfies Shape<typeof sv>;

import type { Shape } from '#shared/words/shape.ts';
import type { checks as sv } from '../../sv/book/checks.ts';

/** That the whole book is as it was written. */
export const checks = {
  status: 'Checked to event {{events}}, {{day}}',
  statusToday: 'Checked to event {{events}}, {{time}}',
  statusNone: 'The book has not been checked yet',
  statusBad: 'Something in the book is not as it was written',
  about:
    'Ombud checks the whole book while you work: after it is opened, then every day, and whenever something arrives from another computer. Every event, signature and attached file is compared with how it was saved, and the computers’ logs with what they have seen of each other.',
  none: 'The book has not been checked yet. It happens by itself soon after the book is opened.',
  first: 'The book is being checked for the first time …',
  good: 'Everything is as it was written, up to event {{events}}. Checked {{when}}.',
  upTo: 'Checked as far as it went',
  when: 'Checked',
  events: 'Events',
  eventsIn_one: '{{events}} in the log of one computer',
  eventsIn_other: '{{events}} in the logs of {{desks}} computers',
  signed: 'Signatures',
  signedSince: '{{signed}}; {{unsigned}} events are from before anybody signed',
  documents: 'Attached files',
  keys: 'Cases',
  opened: 'Opened with the book’s keys',
  yes: 'Yes, all that there is a key for',
  no: 'No, that is done when somebody checks it below',
  run: 'Check everything now',
  runText: 'Also opens all that there is a key for. You can go on working meanwhile.',
  running: 'Checking the book …',
  problem: 'The check of {{when}} could not be made. {{title}}. {{advice}}',
  untold:
    'What the check {{when}} found could not be noted in the book. {{title}}. {{advice}} Then check again.',
  unproven: 'What the check cannot tell',
  between: 'It was written between {{from}} and {{to}}.',
  after: 'It was written after {{from}}.',
  before: 'It was written before {{to}}.',
  atDesk: 'The log is that of {{officer}}’s computer.',
  case: 'Case {{reference}}',
  whatToDo: 'What to do',
  remedy: {
    log: 'Lock the book and unlock it again. The log is then mended by itself from the second copy or a backup, and the damaged file is kept beside it. What no copy has cannot be had back like that: the book can then only be read, until a backup has been restored. Have somebody look at the disk.',
    file: 'No copy that Ombud could reach has the file. Connect the stick or drive with the backups and check again below: the file is put back by itself. If another computer has the file, it can be sent from there. Have somebody look at the disk.',
    keys: 'Lock the book and unlock it again: the key file is mended from its copy. If that does not help, restore the newest good backup.',
    people:
      'No disk does that: somebody may have changed the book. Change nothing, copy the whole folder, and compare with another computer or a backup from before.',
  },
  backup: 'The newest backup that was opened to try it is of {{when}} and lies in {{place}}.',
  noBackup: 'There is no backup.',
} satisfies Shape<typeof sv>;

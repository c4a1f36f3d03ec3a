import type { Shape } from '#shared/words/shape.ts';
import type { incidents as sv } from '../../sv/case/incidents.ts';

/** What has befallen the book, and somebody must know. */
export const incidents = {
  title: 'This has happened to the book',
  read: 'I have read this',
  tailLost_one:
    'One event that had been saved was missing when the book was opened, and no copy had it. Compare with a backup or another computer. References that may have been given out are not used again.',
  tailLost_other:
    '{{count}} events that had been saved were missing when the book was opened, and no copy had them. Compare with a backup or another computer. References that may have been given out are not used again.',
  healed_zero:
    "The book's log file was damaged and has been mended. Nothing is missing: all of it could be read from the file itself. The damaged file is kept in the journal folder. Have somebody look at the disk.",
  healed_one:
    "The book's log file was damaged and has been mended. One event was taken from another copy of the book, and nothing is missing. The damaged file is kept in the journal folder. Have somebody look at the disk.",
  healed_other:
    "The book's log file was damaged and has been mended. {{count}} events were taken from another copy of the book, and nothing is missing. The damaged file is kept in the journal folder. Have somebody look at the disk.",
  healedAside:
    'Some of it was only in a copy that Ombud had put aside in the book’s folder (aside-…).',
  healedCarried:
    'Some of it was only in what the computers exchange with each other. Make an exchange and a backup.',
  filesHealed_one:
    'An attached file was gone or altered, and has been put back from another copy. Have somebody look at the disk.',
  filesHealed_other:
    '{{count}} attached files were gone or altered, and have been put back from other copies. Have somebody look at the disk.',
  damageFound: 'Something in the book is not as it was written.',
  damageFoundAt: 'Event {{seq}}, or what belongs to it, is not as it was written.',
  whatToDo: 'What it is and what can be done',
  gone: "The book's log file was taken away while the book was open, and has been put back whole. Attached files may have gone with the folder: compare with a backup, and find out what took it away.",
  replaced:
    "The book's log file was replaced by another while the book was open. The right one has been put back whole, and the other lies beside it. Keep programs that sync or restore files away from the book's folder.",
} satisfies Shape<typeof sv>;

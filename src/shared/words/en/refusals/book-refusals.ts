import type { Shape } from '../../shape.ts';
import type { refusals as sv } from '../../sv/refusals/book-refusals.ts';

/** Why the book is not opened, read or written. */
export const refusals: Shape<typeof sv> = {
  'book-missing': {
    title: 'There is no case book here',
    advice: 'Check the folder, or create a new book.',
  },
  'book-exists': {
    title: 'There is a case book here already',
    advice: 'Unlock it, or choose another folder.',
  },
  'book-locked': { title: 'The case book is locked', advice: 'Unlock it with your passphrase.' },
  'book-unmet': {
    title: 'Ombud cannot begin to read the case book',
    advice:
      'Nothing in the book has changed. Close the window and start Ombud again; if that does not help, restart the computer. If it goes on, tell whoever helps you: the time is in ombud.log.',
  },
  'book-interrupted': {
    title: 'Something went wrong and the case book was locked',
    advice: 'All that was confirmed is kept. Unlock the book again and check what you were doing.',
  },
  'end-unproven': {
    title: 'Events may be missing at the end of the case book',
    advice:
      'The note of where the log ended is missing, was changed, or says that there was more. Copy the folder, and compare with a backup or a colleague’s computer. The recovery key lets you go on with what there is; that is then noted in the log.',
  },
  'right-missing': {
    title: 'You have no right to that in this case book',
    advice: 'Nothing has been changed. Ask a lead to do it, or to give you the role it takes.',
  },
  'event-damaged': {
    title: 'Event {{seq}} in the log of computer {{desk}} is damaged',
    advice:
      'What you asked for rests on it. The rest of the book can be used. Look under “Check of the book” for where it is, then lock the book and unlock it again: it is mended where another copy has the event. On the command line: “desk repair”, with a backup place if there is one.',
  },
  'keys-unreadable': {
    title: 'The key file may not be read',
    advice:
      'The file keys.json is in the book’s folder, but you have no right to read it: it may belong to another user, or have been copied by an administrator. Nothing has been changed. Have whoever looks after the computer make you the owner of the whole folder, and start Ombud again.',
  },
  'journal-unreadable': {
    title: "The book's log file may not be read",
    advice:
      'The log (the folder journal) is in the book’s folder, but you have no right to read it or to write in it. It is not lost, and nothing has been changed. Have whoever looks after the computer make you the owner of the whole folder, and start Ombud again.',
  },
  'journal-gone': {
    title: "The book's log file is gone",
    advice:
      'The folder has the keys but not the log (the folder journal), and the second copy is gone or damaged too. Nothing has been changed or put in its place. See whether the folder was moved or is in the bin, or restore a backup.',
  },
  'book-read-only': {
    title: 'The book is damaged and can only be read',
    advice:
      'Nothing is written into a damaged book. Cases can be read, exported and printed. Today says what is damaged; a backup or another computer can give it back.',
  },
  'reading-over': {
    title: 'You were to read the case book until {{until}}',
    advice:
      'That day is over, and the book is locked. To read on, ask a lead for a new invitation.',
  },
  'book-damaged': {
    title: 'The case book is damaged',
    advice:
      'Event {{firstBad}} is not as it was written. Nothing has been changed. First copy the whole folder. Then restore the latest backup into an empty folder.',
  },
  'book-newer': {
    title: 'The case book was written by a newer version',
    advice: 'The book has version {{found}}, this app knows {{known}}. Update Ombud.',
  },
  'in-use': {
    title: 'The case book is open already',
    advice: 'Another Ombud uses the folder. Close it first.',
  },
  'folder-unusable': {
    title: 'The folder cannot be used',
    advice: 'Choose a folder that you may write in.',
  },
  'folder-closed': {
    title: 'Ombud may not write in the case book’s folder',
    advice:
      'Nothing in the book has changed, and it is not opened until it can be saved. If the folder lies on a stick or a network drive, see that it is not write-protected. Otherwise, ask whoever looks after the computer to let you write in the folder. Then start Ombud again.',
  },
  'folder-open-to-others': {
    title: 'Others may write in the folder',
    advice:
      'A case book is kept only where nobody but you can change files. Choose a folder of your own, or take the right to write in this one away from others.',
  },
  'sample-into-real-book': {
    title: 'The book holds real cases',
    advice: 'Made-up cases go only into an empty book.',
  },
};

import type { Shape } from '../../shape.ts';
import type { refusals as sv } from '../../sv/refusals/file-refusals.ts';

/** Why a file is not taken in, or not written. */
export const refusals: Shape<typeof sv> = {
  'file-unreadable': {
    title: 'The file cannot be read',
    advice: 'Check that it is still there under that name, and that you may read it.',
  },
  'file-unwritable': {
    title: 'The file cannot be saved',
    advice: 'Check that the folder is there and that you may write into it, or choose another.',
  },
  'file-empty': { title: 'The file is empty', advice: 'Save or export it again.' },
  'file-too-large': {
    title: 'The file is too large',
    advice:
      'The file is {{size, number}} MB and the limit is {{limit, number}}. Split it, or keep it outside Ombud and note where.',
  },
  'files-too-large': {
    title: 'The files are too large together',
    advice:
      'They are {{size, number}} MB and the limit is {{limit, number}} at a time. Add some of them first, and then the others.',
  },
  'bundle-too-large': {
    title: 'The exchange file is too large for the window',
    advice:
      'It is {{size, number}} MB and the limit is {{limit, number}}. Exchange over a shared folder instead, or let whoever looks after the computer write and read the file with the command desk exchange.',
  },
  'not-an-email': {
    title: 'The file is not an e-mail',
    advice: 'Save the message as .eml and try again.',
  },
  'header-too-large': {
    title: 'The header of the e-mail is too long',
    advice:
      'No more than {{megabytes, number}} MB of header are read. Ask the sender to send the text again in a new message.',
  },
  'email-truncated': {
    title: 'The e-mail is cut off',
    advice: 'Save it from the e-mail program again.',
  },
  'not-a-mail-file': {
    title: 'A .{{extension}} file is no message',
    advice:
      'Messages are read here: .eml, .msg and .mbox. Data about somebody are added to a case under Data; a list of cases is imported under Cases.',
  },
  'format-unsupported': {
    title: 'Files of type {{extension}} cannot be read',
    advice: 'Save messages as .eml or .msg, and tables as .xlsx or .csv.',
  },
  'msg-unreadable': {
    title: 'The Outlook message is damaged',
    advice: 'Save the message from Outlook again.',
  },
  'file-protected': {
    title: 'The file is locked with a password',
    advice: 'Open it, save it without a password, and add it again. Here it is kept encrypted.',
  },
  'content-too-large': {
    title: 'The file holds more than can be read',
    advice:
      'No more than {{megabytes, number}} MB unpacked are read. Export fewer sheets or a shorter period.',
  },
  'too-many-entries': {
    title: 'The file is packed from too many files',
    advice: 'No more than {{limit, number}} are read. Save it again from Excel or LibreOffice.',
  },
  'reading-too-slow': {
    title: 'The file took too long to read',
    advice:
      'Reading was ended after {{seconds, number}} seconds. The file is untouched. Ask for it in another form, or in parts.',
  },
  'reading-broke-off': {
    title: 'Reading the file broke off',
    advice:
      'It needed more than {{megabytes, number}} MB of memory, or brought the reader down. The file is untouched. Ask for it in another form, or in parts.',
  },
  'reading-failed': {
    title: 'The file could not be read',
    advice: 'Ombud could not cope with it. The file is untouched. Ask for it in another form.',
  },
  'ask-first': { title: 'This has to be answered first', advice: '{{reason}}' },
  'draft-unknown': { title: 'The draft is gone', advice: 'Add the file again.' },
};

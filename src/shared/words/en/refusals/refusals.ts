import type { Refusal } from '../../../refusal.ts';
import { refusals as carrier } from './carrier-refusals.ts';
import { refusals as disclosure } from './disclosure-refusals.ts';
import { refusals as deadline } from '../deadline.ts';
import { refusals as officer } from './officer-refusals.ts';
import { workflowRefusals } from './refusals-workflow.ts';
import { refusals as letterhead } from './letterhead-refusals.ts';
import { refusals as reason } from './reason-refusals.ts';
import { refusals as suppression } from './suppression-refusals.ts';
import { refusals as register } from './register-refusals.ts';
import { refusals as backup } from './backup-refusals.ts';
import { refusals as security } from './security-refusals.ts';
import { refusals as practice } from './practice-refusals.ts';

/** The English of `sv/refusals.ts`. */
export const refusals = {
  ...carrier,
  ...practice,
  ...officer,
  ...workflowRefusals,
  'period-backwards': {
    title: 'The period ends before it begins',
    advice: 'Choose a last day that is not before the first.',
  },
  'period-too-long': {
    title: 'The period is longer than {{most}} years',
    advice: 'Choose a shorter one.',
  },
  'case-unknown': { title: 'The case does not exist', advice: 'Check the reference.' },
  'case-exists': { title: 'The case exists already', advice: 'It is registered as {{reference}}.' },
  'case-closed': {
    title: 'Case {{reference}} is closed',
    advice: 'Reopen it first if something is to change.',
  },
  'case-not-closed': {
    title: 'Case {{reference}} is not closed',
    advice: 'There is nothing to reopen.',
  },
  'reason-missing': {
    title: 'The reason is missing',
    advice: 'Write why. The reason belongs to the case.',
  },
  'handler-missing': {
    title: 'The case handler is missing',
    advice: 'Write who is to handle the case.',
  },
  'received-in-future': {
    title: 'The date of receipt lies in the future',
    advice: 'Give the date on which the case actually came in.',
  },
  'received-impossible': {
    title: 'The date of receipt is impossibly early',
    advice: 'The GDPR applies since 25 May 2018. Check the date.',
  },
  'instant-out-of-order': {
    title: 'The time is out of order',
    advice: 'The clock’s events must follow receipt and each other.',
  },
  'event-in-future': {
    title: 'It has not happened yet',
    advice: 'Give the time when it actually happened, now at the latest.',
  },
  'nothing-to-withdraw': {
    title: 'There is nothing to take back',
    advice: 'The case has no such extension or pause.',
  },
  'case-open': {
    title: '{{reference}} is open',
    advice: 'Only closed cases can be disposed of.',
  },
  'on-hold': {
    title: '{{reference}} is on legal hold',
    advice: 'Lift the hold in the case when it is no longer needed. Until then nothing of it goes.',
  },
  'message-unsettled': {
    title: 'A message in {{reference}} waits to be looked at',
    advice: 'It came after the case was closed. Say what it is; until then nothing is disposed of.',
  },
  'data-gone': {
    title: '{{reference}} has no data to dispose of',
    advice: 'Nothing was collected or given out, or it is gone already.',
  },
  'not-due': {
    title: '{{reference}} is not due for disposal yet',
    advice: 'The rule says {{dueOn}}.',
  },
  'kinds-missing': {
    title: 'No kind of case is chosen',
    advice: 'Choose at least one kind that the period is for.',
  },
  'period-out-of-range': {
    title: 'The period cannot be used',
    advice: 'Give 1 to {{most}} whole months.',
  },
  'decided-in-future': {
    title: 'The decision lies in the future',
    advice: 'Give the day it was taken, today at the latest.',
  },
  'already-on-hold': {
    title: '{{reference}} is already on legal hold',
    advice: 'Its reason stands in the case. Lift the hold first if the reason is to change.',
  },
  'not-on-hold': {
    title: '{{reference}} is not on legal hold',
    advice: 'There is nothing to lift.',
  },
  'name-missing': {
    title: 'The name is missing',
    advice: 'Write what the day is called. The name is shown in the steps.',
  },
  'day-out-of-range': {
    title: 'The day {{date}} is outside the calendar',
    advice: 'The calendar covers 2000 to 2110.',
  },
  'day-not-working': {
    title: '{{date}} is no working day already',
    advice: 'A Saturday, Sunday, holiday or closed day need not be closed.',
  },
  'closed-day-unknown': {
    title: 'Nobody has closed {{date}}',
    advice: 'Choose a day from the list of closed days.',
  },
  'day-not-holiday': {
    title: '{{date}} is no holiday in the calendar',
    advice: 'Only a holiday can be made a working day, and only once.',
  },
  'holiday-not-struck': {
    title: '{{date}} was not made a working day',
    advice: 'There is nothing to restore.',
  },
  'calendar-range': {
    title: 'The calendar cannot show {{from}} to {{to}}',
    advice: 'Choose at most {{most}} days, the first before the last.',
  },
  'clash-unknown': {
    title: 'The clash no longer stands like that',
    advice:
      'Somebody has chosen already, or more has come to it. Open the case again and see what holds now.',
  },
  'nothing-to-prove': {
    title: 'No case to prove',
    advice: 'Choose a case, or a period in which cases came in.',
  },
  'pack-too-many-files': {
    title: 'The pack would have more than {{most, number}} files',
    advice: 'Make several packs, of fewer cases or shorter periods.',
  },
  'pack-too-large': {
    title: 'The pack would have {{megabytes, number}} MB, more than {{most, number}}',
    advice: 'Make several packs, of fewer cases or shorter periods.',
  },
  'target-reached': {
    title: 'The target has been reached',
    advice: 'It cannot be moved.',
  },
  'target-behind-due': {
    title: 'A target is never behind the due date',
    advice: 'Choose a day no later than {{latest}}.',
  },
  'nothing-changed': { title: 'Nothing changed', advice: 'It said so already.' },
  'already-extended': {
    title: 'The period is extended already',
    advice: 'It can be extended only once (Article 12(3)).',
  },
  'promise-in-past': {
    title: 'The day has passed',
    advice: 'Nothing can be promised for {{on}}. Give a day to come.',
  },
  'told-too-late': {
    title: 'The person must be told on an earlier day',
    advice:
      'The law wants this told before it is done (Articles 12(5) and 18(3)): the day of the notice, {{on}}, is too early for it. Choose a later day.',
  },
  'marketing-not-extendable': {
    title: 'An objection to marketing cannot take longer',
    advice: 'Marketing is to stop at once (Article 21(3)).',
  },
  'extension-late': {
    title: 'The first month is over',
    advice:
      'Notice of an extension is to be given by {{latest}} (Article 12(3)). Apologise for the delay instead, with the letter “Apology for a delay”.',
  },
  'pause-not-for-requester': {
    title: 'The clock waits for nobody but the requester',
    advice:
      'A pause needs a question to the requester: who they are, what they mean, or their representative’s authority.',
  },
  'pause-unevidenced': {
    title: 'Nothing shows that the requester was asked',
    advice: 'Say what shows it: a letter or a call with its day.',
  },
  'nothing-to-wait-for': {
    title: 'What the clock would wait for has come already',
    advice: 'The identity or the authority is settled.',
  },
  'letter-contradicted': {
    title: 'The letter says something that cannot be so',
    advice:
      '{{found}} Correct the answers or the case: such a letter cannot be issued, whatever the reason.',
  },
  'breach-not-extendable': {
    title: 'The 72 hours cannot be extended',
    advice: 'Notify what you know now and supplement later (Article 33(4)).',
  },
  'already-paused': {
    title: 'The clock is paused already',
    advice: 'The case is waiting for a reply.',
  },
  'not-paused': { title: 'The clock is running', advice: 'There is no pause to end.' },
  'document-unknown': {
    title: 'The document is not in the case',
    advice: 'It may have been withdrawn. Open the case again.',
  },
  ...deadline,
  ...disclosure,
  ...letterhead,
  ...register,
  ...backup,
  ...security,
  ...reason,
  ...suppression,
  'file-unreadable': {
    title: 'The file cannot be read',
    advice: 'Check its name and permissions.',
  },
  'file-unwritable': {
    title: 'The file cannot be saved',
    advice: 'Check the folder and its permissions.',
  },
  'file-empty': { title: 'The file is empty', advice: 'Save or export it again.' },
  'file-too-large': {
    title: 'The file is too large',
    advice:
      'The file has {{size, number}} MB and the limit is {{limit, number}}. Split it, or keep it outside Ombud and note where.',
  },
  'files-too-large': {
    title: 'The files are too large together',
    advice:
      'They have {{size, number}} MB and the limit is {{limit, number}} at a time. Add some of them first, and then the others.',
  },
  'bundle-too-large': {
    title: 'The exchange file is too large for the window',
    advice:
      'It has {{size, number}} MB and the limit is {{limit, number}}. Exchange over a shared folder instead, or let whoever looks after the computer write and read the file with the command desk exchange.',
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
    advice: 'Save it from the mail app again.',
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
  'csv-unreadable': {
    title: 'The table cannot be read',
    advice: 'Something is wrong at line {{line}}. Export the file again.',
  },
  'csv-without-rows': {
    title: 'The table has no rows',
    advice: 'Check that the export is about the right person.',
  },
  'table-unsure': {
    title: 'How {{file}} is to be read must be decided',
    advice: 'Unsure: {{about}}. Compare the preview with the file, and choose.',
  },
  'spreadsheet-unreadable': {
    title: 'The spreadsheet is damaged',
    advice: 'Open it in Excel or LibreOffice, save it again as .xlsx, and add it once more.',
  },
  'msg-unreadable': {
    title: 'The Outlook message is damaged',
    advice: 'Save the message from Outlook again.',
  },
  'json-unreadable': {
    title: 'The file is not JSON',
    advice: 'It may have been cut off. Export it again.',
  },
  'json-too-deep': {
    title: 'The file nests too deeply',
    advice: 'No more than {{limit}} levels are read. Ask for an export in another form.',
  },
  'file-protected': {
    title: 'The file is locked with a password',
    advice: 'Open it, save it without a password, and add it again. Here it is kept encrypted.',
  },
  'file-without-tables': {
    title: 'There is nothing in the file',
    advice: 'Check that the export is about the right person.',
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
    advice:
      'The reader could not cope with it ({{at}}). The file is untouched. Ask for it in another form.',
  },
  'too-many-columns': {
    title: 'The table has too many columns',
    advice: 'No more than {{limit}} columns are read. Export it in parts.',
  },
  'too-many-cells': {
    title: 'The table is too large',
    advice: 'No more than {{limit}} cells are read. Export only the rows about this person.',
  },
  'too-many-tables': {
    title: 'The file holds too many tables',
    advice: 'No more than {{limit}} are read. Export it in parts.',
  },
  'list-faulty': {
    title: 'The list has faults',
    advice: 'Faulty rows: {{rows}}. Correct them; until then nothing is taken in.',
  },
  'ask-first': { title: 'This has to be answered first', advice: '{{reason}}' },
  'draft-unknown': { title: 'The draft is gone', advice: 'Add the file again.' },
  'book-missing': {
    title: 'There is no case book here',
    advice: 'Check the folder, or create a new book.',
  },
  'book-exists': {
    title: 'There is a case book here already',
    advice: 'Unlock it, or choose another folder.',
  },
  'book-locked': { title: 'The case book is locked', advice: 'Unlock it with your passphrase.' },
  'window-lost': {
    title: 'The window stopped working, so the case book is locked',
    advice:
      'Everything that was saved is still there. What you had begun to write comes back when you unlock, all but the last words. If it happens again, tell whoever helps you: the time is in ombud.log.',
  },
  'windows-many': {
    title: 'As many windows as there may be are open already',
    advice: 'Close one that you do not need, and try again.',
  },
  'window-hopeless': {
    title: 'Ombud cannot show its window',
    advice:
      'The window has stopped working time and again, so Ombud closes. All that was confirmed is kept. Restart the computer and try again; if it goes on, tell whoever helps you: the times are in ombud.log.',
  },
  'window-missing': {
    title: 'Ombud cannot show a window',
    advice:
      'Nothing in the book has changed. See that there is space on the disk, close programs that you do not use and start Ombud again; if that does not help, restart the computer. If it goes on, tell whoever helps you: the time is in ombud.log.',
  },
  'files-too-few': {
    title: 'Ombud may open too few files',
    advice:
      'The computer lets Ombud have {{limit}} files open at a time, and a window needs 1,024 at least. All that was confirmed is kept. Ask whoever looks after the computer to raise the limit (ulimit -n 1024), and start Ombud again.',
  },
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
    title: 'Event {{seq}} in the log of desk {{desk}} is damaged',
    advice:
      'What you asked for rests on it. The rest of the book can be used. Look under “Check of the book” for where it is, then lock the book and unlock it again: it is mended where another copy has the event. On the command line: “desk repair”, with a backup place if there is one.',
  },
  'keys-unreadable': {
    title: 'The key file may not be read',
    advice:
      'The file keys.json is in the data folder, but you have no right to read it: it may belong to another user, or have been copied by an administrator. Nothing has been changed. Have whoever looks after the computer make you the owner of the whole data folder, and start Ombud again.',
  },
  'journal-unreadable': {
    title: "The book's log file may not be read",
    advice:
      'The log (the folder journal) is in the data folder, but you have no right to read it or to write in it. It is not lost, and nothing has been changed. Have whoever looks after the computer make you the owner of the whole data folder, and start Ombud again.',
  },
  'journal-gone': {
    title: "The book's log file is gone",
    advice:
      'The folder has the keys but not the log (the folder journal), and the second copy is gone or damaged too. Nothing has been changed or put in its place. See whether the folder was moved or is in the bin, or restore a backup.',
  },
  'book-read-only': {
    title: 'The book is damaged and can only be read',
    advice:
      'Nothing is written into a damaged book. Cases can be read, exported and printed. Today says what is damaged; a backup or another desk can give it back.',
  },
  'reading-over': {
    title: 'You were to read the case book until {{until}}',
    advice:
      'That day is over, and the book is locked. To read on, ask the lead for a new invitation.',
  },
  'book-damaged': {
    title: 'The case book is damaged',
    advice:
      'Event {{firstBad}} does not fit the chain. Nothing has been changed. Copy the folder before doing anything else.',
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
  'passphrase-wrong': {
    title: 'The passphrase is not right',
    advice: 'Try again, or use the recovery key.',
  },
  'passphrase-weak': {
    title: 'The passphrase is too short',
    advice: 'Use at least {{atLeast}} characters, such as four or five words.',
  },
  'recovery-key-wrong': {
    title: 'The recovery key is not right',
    advice: 'Check each group against the saved key.',
  },
  'disk-full': {
    title: 'The disk is full',
    advice: 'Nothing was saved. Free some space and try again.',
  },
  'disk-failing': {
    title: 'The disk does not answer as it should',
    advice:
      'Nothing was saved. The disk, or the connection to it, may be breaking: make a backup to another disk and have the computer looked at.',
  },
  'disposal-unfinished': {
    title: 'The disposal is noted, but not finished',
    advice:
      'The disk did not take the change, so the data are still in the folder. Free some space: the disposal is finished the next time the book is opened.',
  },
  'files-used-up': {
    title: 'The computer opens no more files just now',
    advice: 'Nothing was saved. Close programs that you do not use and try again.',
  },
  'reference-unknown': {
    title: 'No case is called {{reference}}',
    advice: 'Check the reference.',
  },
  'case-confidential': {
    title: '{{reference}} is confidential',
    advice: 'Only the officers named in it open it. Ask one of them, or a lead, if you need to.',
  },
  'document-missing': {
    title: 'The file of the document is missing from the folder',
    advice: 'Fetch it back from a backup.',
  },
  'sample-into-real-book': {
    title: 'The book holds real cases',
    advice: 'Made-up cases go only into an empty book.',
  },
  'letter-not-for-kind': {
    title: 'The letter does not fit the case',
    advice: 'Change the kind of the case or choose another letter.',
  },
  'letter-fact-unknown': {
    title: 'No such question',
    advice: 'The letter does not ask for {{name}}.',
  },
  'letter-fact-malformed': {
    title: 'The answer cannot be used',
    advice: 'Write a day as 2026-11-25, or choose one of the options: {{name}}.',
  },
  'appeal-promised': {
    title: 'A company’s answer cannot be appealed',
    advice: 'Write of a complaint to the supervisory authority and of a judicial remedy instead.',
  },
  'draft-missing': {
    title: 'Nothing has been put forward for approval',
    advice: 'Put the letter forward first.',
  },
  'same-person-approves': {
    title: 'Somebody else must approve',
    advice: '{{name}} wrote the letter. Ask a colleague to approve it.',
  },
  'approval-missing': {
    title: 'The letter has not been approved',
    advice: 'It is to be approved by somebody other than who wrote it, and not changed after that.',
  },
  'case-moved': {
    title: 'The case was changed while the letter was being made',
    advice: 'Nothing was issued. Read what is new in the case, and issue the letter again.',
  },
  'facts-missing': {
    title: 'The letter lacks facts',
    advice: 'First answer this: {{asked}}',
  },
  'findings-open': {
    title: 'The check has remarks',
    advice: '{{found}} Correct it, or give a reason for each.',
  },
  'template-unusable': {
    title: 'The text cannot be used',
    advice: 'Something is wrong on line {{line}}, so it was not saved. Correct it and try again.',
  },
  'template-moved': {
    title: 'The text was changed after you began to write',
    advice:
      '{{by}} has saved version {{number}}. Your text was not saved, but it is still here. Choose which of the two to go on with.',
  },
  'register-missing': {
    title: 'No record of processing was in force on {{date}}',
    advice: 'The first version applies from 17 April 2020.',
  },
  'job-stopped': { title: 'Stopped', advice: 'Nothing has changed in the case.' },
  'request-malformed': {
    title: 'The input could not be read',
    advice: 'Check the fields{{where}} and try again.',
  },
  'sender-unknown': {
    title: 'The request was turned away',
    advice: 'It did not come from the app’s own window.',
  },
  unexpected: {
    title: 'Something went wrong',
    advice: 'It is logged as {{id}}. What you saved is still there.',
  },
} satisfies Record<Refusal['code'], { title: string; advice: string }>;

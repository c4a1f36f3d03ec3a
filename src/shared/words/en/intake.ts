import type { ReadingDoubt } from '#domain/case/data/table-reading.ts';
import type { MissingReason } from '#domain/case/message.ts';
import type { ReceiptDoubt, ReceiptSource } from '#domain/case/registration/receipt.ts';
import type { AutomaticKind, IntakeQuestion, IntakeWarning } from '../../views/intake-views.ts';

/** What a person should check in an e-mail that was read. */
export const warnings = {
  'date-from-file':
    'The message has no plausible date. The date of the file is used; correct it if you know better.',
  'date-doubtful': "The server's receipt time is implausible. The sender's date is used instead.",
  'received-apart':
    'Dates in the header lie days apart. The earlier is proposed; check when the message came in.',
  'forward-undated': 'The day of the forwarded message is unsure. Check when it first reached you.',
  'sender-missing': "The sender's e-mail address is missing or invalid.",
  'several-senders':
    'Several people are named as senders. Check who asks; all are kept in the case.',
  'text-from-html': 'The message was HTML only. Its text is shown here.',
  'text-from-tnef': "The text was packed in Outlook's winmail.dat and has been taken out of it.",
  'text-shortened': 'The text is very long. Its beginning is shown; all of it is in the original.',
  'text-empty':
    'No text was found. Open the original in an e-mail program and read the attachments before you decide anything.',
  'text-garbled':
    'Most of the text cannot be read. Open the original in an e-mail program, or ask the sender for it again.',
  'text-not-downloaded':
    'Only the beginning had been fetched when the message was saved. Fetch all of it in the e-mail program and save it again.',
  'plain-part-passed-over':
    'The plain part was only a placeholder. The text is taken from the HTML.',
  'encoding-guessed':
    'The character encoding was declared wrongly and has been guessed. Compare the text with the original.',
  'signature-unchecked': 'The message is signed. Its text is read; the signature is not checked.',
  'encrypted-smime':
    "The message is encrypted (S/MIME). Open it in the recipient's e-mail program, where the key is, and save a readable copy.",
  'encrypted-pgp':
    "The message is encrypted (PGP). Decrypt it with the recipient's key in the e-mail program and save a readable copy.",
  'encrypted-rights':
    'The message is protected by rights (message.rpmsg). Open it in Outlook and save the text, or ask for a copy without protection.',
  'enclosure-encrypted':
    'An attachment is encrypted or signed. Open it in a program that has the key.',
  'wrapper-unread':
    'The message lies in a wrapper (smime.p7m or winmail.dat) that could not be read. Open the original in the program that sent it.',
  'attachments-missing':
    'Attachments are named that are not in the file. They are listed; fetch them from where they are, or ask the sender.',
  'mails-inside': 'Several messages are attached. Only the oldest is proposed; read the others.',
  'several-requests': 'The message asks for several things. See that each gets its case.',
  'parts-unread': 'Parts of the message are nested too deep to be read. They are in the original.',
  truncated:
    'The message is cut off. What could be read is shown; the rest is missing from the file.',
} satisfies Record<IntakeWarning, string>;

/** What of the reading of a table a person has to say. */
export const readingDoubts = {
  delimiter: 'what separates the columns',
  encoding: 'how the letters are encoded',
  quotes: 'whether quotation marks hold rows together',
  head: 'which row names the columns',
} satisfies Record<ReadingDoubt, string>;

/** What a machine's mail is. */
export const automatic = {
  'auto-reply': 'an automatic reply',
  'delivery-report': 'a delivery report',
  'read-receipt': 'a read receipt',
  calendar: 'a calendar reply',
  newsletter: 'a newsletter or mass mailing',
  machine: 'a message from a system',
} satisfies Record<AutomaticKind, string>;

/** Why an answer is proposed, by question and reason. */
export const because = {
  automatic: {
    machine: 'It is {{what}}, as the line “{{line}}” says. Setting it aside is proposed.',
    breach:
      'It is {{what}} (the line “{{line}}”) but speaks of a personal data breach. Taking it in is proposed.',
  },
  forward: {
    colleague:
      'A colleague passed it on. Who wrote first is the one who asks, and time runs from that day.',
    'own-earlier':
      'The sender sends an earlier message of their own again. Time runs from that day.',
    stranger: 'Somebody else passed it on and asks for nothing. Who wrote first is proposed.',
    'own-words': 'Who passed it on asks for something. The sender is proposed.',
    'from-us': 'What was passed on is a mailing of our own. The sender is proposed.',
  },
  writer: {
    form: 'It came through a web form or system. The person who filled it in is proposed.',
    list: 'It came through a mailing list. The original sender is proposed.',
    'reply-elsewhere':
      'Replies would go to another address than the sender’s. The sender is proposed: anybody can name an address for replies.',
    several: 'Several people are named as senders. The first is proposed; all are kept.',
  },
  join: {
    closed: '{{reference}} is closed. A case of its own, with its own day of receipt, is proposed.',
    'other-sender':
      'The thread belongs to {{reference}}, but the sender is another than in the case.',
    stranger: 'The subject names {{reference}}, but the sender is not known in the case.',
    'same-id': 'The message bears the Message-ID of one in {{reference}}, but is another.',
  },
  requests: {
    several:
      'The message asks for several things. A case for each, linked, with the same day of receipt is proposed.',
  },
} satisfies { [Q in IntakeQuestion as Q['question']]: Record<Q['because'], string> };

/** From what the day of receipt was taken. */
export const receipt = {
  received: 'Taken from the line that the receiving server wrote.',
  date: 'Taken from the sender’s own date.',
  outlook: 'Taken from the time that Outlook noted.',
  forwarded: 'Taken from the header of the forwarded message.',
  file: 'Taken from the date of the file: the message has none.',
  now: 'Taken from the moment of reading: neither message nor file has a date.',
  person: 'Set by the handler.',
} satisfies Record<ReceiptSource, string>;

/** What speaks against it. */
export const against = {
  'later-line': 'Another server or a fetching program wrote a later time, {{at}}.',
  'sent-earlier': 'The sender dated it earlier, {{at}}.',
  'sent-later': 'The sender dated it later, {{at}}.',
  'in-future': 'A line states a time that has not been, {{at}}.',
  'before-law': 'A line states a time before the GDPR, {{at}}.',
  unread: 'The date of a line could not be read.',
  'forwarded-later': 'It was passed on to us on {{at}}.',
  'day-unsure': 'Day and month may be the other way round; the earlier is chosen.',
  proposed: 'Proposed was {{at}}.',
} satisfies Record<ReceiptDoubt['code'], string>;

/** Why an attachment is not in the file. */
export const missing = {
  elsewhere: 'Not in the file: behind a link',
  removed: 'Not in the file: taken out',
  'no-file': 'Not in the file: kept in a way that cannot be opened',
} satisfies Record<MissingReason, string>;

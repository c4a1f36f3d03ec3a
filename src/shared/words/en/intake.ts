import type { ReadingDoubt } from '#domain/case/data/table-reading.ts';
import type { IntakeWarning } from '../../views/views.ts';

/** What a person should check in an e-mail that was read. */
export const warnings = {
  'date-from-file':
    "The message has no plausible date. The file's date is used; correct it if you know better.",
  'date-doubtful':
    "The server's time of receipt is not plausible. The sender's date is used instead.",
  'sender-missing': "The sender's e-mail address is missing or not valid.",
  'text-from-html': 'The message came as HTML only. Its text is shown here.',
  'text-shortened': 'The text is very long. Its beginning is shown; all of it is in the original.',
  'encoding-guessed':
    'The character encoding was wrongly declared and has been guessed. Check the text against the original.',
  'parts-unread': 'Parts of the message are nested too deep to be read. They are in the original.',
  truncated: 'The message was cut off. What could be read is shown; the rest is not in the file.',
} satisfies Record<IntakeWarning, string>;

/** What of the reading of a table a person has to say. */
export const readingDoubts = {
  delimiter: 'what separates the columns',
  encoding: 'how the letters are encoded',
  quotes: 'whether quotation marks hold rows together',
  head: 'which row names the columns',
} satisfies Record<ReadingDoubt, string>;

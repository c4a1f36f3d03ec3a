import type { LetterWords } from '#domain/letter/letter-words.ts';
import { acknowledgement } from './letter-acknowledgement.ts';
import { summary } from './letter-summary.ts';

const listFormat = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** The words of English letters. */
export const letter: LetterWords = {
  language: 'en',
  date: (date) => date.toLocaleString('en-GB', { dateStyle: 'long' }),
  list: (items) => listFormat.format(items),
  article: (text) => text,
  greeting: (name) => (name === '' ? 'Hello,' : `Dear ${name},`),
  regards: 'Kind regards',
  contactHeading: 'If you have questions',
  contact: ({ email, reference }) => `Write to ${email} and give our reference ${reference}.`,
  dataProtectionOfficer: 'Data protection officer',
  summary,
  acknowledgement,
};

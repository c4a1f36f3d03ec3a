import type { LetterWords } from '#domain/letter/letter-words.ts';
import { complaint, identityMeans, reason, recipients } from './letter-common.ts';
import { matter, matterOfPerson } from './letter-matter.ts';
import { summary } from './letter-summary.ts';

const listFormat = new Intl.ListFormat('en-GB', { type: 'conjunction' });

const clockOf = ({ hour, minute }: Temporal.ZonedDateTime, between: string): string =>
  [hour, minute].map((part) => String(part).padStart(2, '0')).join(between);

/** The words of English letters. */
export const letter: LetterWords = {
  language: 'en',
  date: (date) => date.toLocaleString('en-GB', { dateStyle: 'long' }),
  moment: (moment) =>
    `${moment.toPlainDate().toLocaleString('en-GB', { dateStyle: 'long' })} at ${clockOf(moment, ':')}`,
  list: (items) => listFormat.format(items),
  article: (text) => text,
  regards: 'Kind regards',
  contactHeading: 'If you have questions',
  contact: ({ email, reference }) => `Write to ${email} and give our reference ${reference}.`,
  dataProtectionOfficer: 'Data protection officer',
  matter,
  matterOfPerson,
  reason,
  identityMeans,
  ground: (text) => (text.includes('lag') ? text : `Article ${text} GDPR`),
  suppressedAddress: 'your e-mail address',
  complaint,
  recipients,
  summary,
};

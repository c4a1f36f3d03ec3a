import type { LetterWords } from '#domain/letter/letter-words.ts';
import { complaint, identityMeans, reason, recipients } from './letter-common.ts';
import { matter, matterOfPerson } from './letter-matter.ts';
import { summary } from './letter-summary.ts';

const listFormat = new Intl.ListFormat('en-GB', { type: 'conjunction' });

const clockOf = ({ hour, minute }: Temporal.ZonedDateTime, between: string): string =>
  [hour, minute].map((part) => String(part).padStart(2, '0')).join(between);

/** In English one and many are spoken to alike. */
const contact: LetterWords['contactOfPerson'] = {
  heading: 'If you have questions',
  ask: ({ email, reference }) => `Write to ${email} and give our reference ${reference}.`,
};

/** The words of English letters. */
export const letter: LetterWords = {
  language: 'en',
  date: (date) => date.toLocaleString('en-GB', { dateStyle: 'long' }),
  moment: (moment) =>
    `${moment.toPlainDate().toLocaleString('en-GB', { dateStyle: 'long' })} at ${clockOf(moment, ':')}`,
  list: (items) => listFormat.format(items),
  article: (text) => text,
  allowedBy: ({ name, safeguards }) =>
    `The decision is allowed by ${name}. You are safeguarded by this: ${safeguards}`,
  kronor: (amount) => `SEK ${new Intl.NumberFormat('en-GB').format(amount)}`,
  regards: 'Kind regards',
  actingFor: ({ name }) => `acting for ${name}`,
  youAreTheirs: ({ name }) =>
    `You receive this letter because you act for ${name}. By “you” the letter means the person you represent.`,
  contactOfPerson: contact,
  contactOfHouse: contact,
  dataProtectionOfficer: 'Data protection officer',
  matter,
  matterOfPerson,
  reason,
  identityMeans,
  ground: (text) => (text.includes('lag') ? text : `Article ${text} GDPR`),
  suppressedAddress: 'your e-mail address',
  complaint,
  recipients,
  sample: {
    title: 'How the letters look',
    reference: 'DSR-0000-0000',
    name: 'Provia Exempelsson',
    address: 'Provgatan 1\n123 45 Exempelstad',
    text: 'This is a sample. The letterhead, the colour and the signature stand like this on every letter issued from now on. Letters that have been issued are not changed.',
  },
  summary,
};

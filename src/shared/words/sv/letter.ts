import type { LetterWords } from '#domain/letter/letter-words.ts';
import { acknowledgement } from './letter-acknowledgement.ts';
import { summary } from './letter-summary.ts';

/** `21(2)-(3)` as `21.2–3`, `6(1)(f)` as `6.1 f`: the way Swedish statutes are cited. */
const article = (text: string): string =>
  text
    .replaceAll(/\)-\((?=\d)/g, '–')
    .replaceAll(/\((?=\d)/g, '.')
    .replaceAll(/\((?=[a-z])/g, ' ')
    .replaceAll(')', '');

const listFormat = new Intl.ListFormat('sv', { type: 'conjunction' });

/** The words of Swedish letters. */
export const letter: LetterWords = {
  language: 'sv',
  date: (date) => date.toLocaleString('sv-SE', { dateStyle: 'long' }),
  list: (items) => listFormat.format(items),
  article,
  greeting: (name) => (name === '' ? 'Hej!' : `Hej ${name}!`),
  regards: 'Med vänlig hälsning',
  contactHeading: 'Om du har frågor',
  contact: ({ email, reference }) =>
    `Skriv till ${email} och ange ${reference}, så hjälper vi dig.`,
  dataProtectionOfficer: 'Dataskyddsombud',
  summary,
  acknowledgement,
};

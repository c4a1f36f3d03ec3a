import { article } from '../article.ts';
import type { LetterWords } from '#domain/letter/letter-words.ts';
import { complaint, identityMeans, reason, recipients } from './letter-common.ts';
import { matter, matterOfPerson } from './letter-matter.ts';
import { summary } from './letter-summary.ts';

const listFormat = new Intl.ListFormat('sv', { type: 'conjunction' });

const clockOf = ({ hour, minute }: Temporal.ZonedDateTime, between: string): string =>
  [hour, minute].map((part) => String(part).padStart(2, '0')).join(between);

/** The words of Swedish letters. */
export const letter: LetterWords = {
  language: 'sv',
  date: (date) => date.toLocaleString('sv-SE', { dateStyle: 'long' }),
  moment: (moment) =>
    `${moment.toPlainDate().toLocaleString('sv-SE', { dateStyle: 'long' })} kl. ${clockOf(moment, '.')}`,
  list: (items) => listFormat.format(items),
  article,
  allowedBy: ({ name, safeguards }) =>
    `Beslutet är tillåtet enligt ${name}. Så skyddas du: ${safeguards}`,
  kronor: (amount) => `${new Intl.NumberFormat('sv-SE').format(amount)} kronor`,
  regards: 'Med vänlig hälsning',
  actingFor: ({ name }) => `ombud för ${name}`,
  youAreTheirs: ({ name }) =>
    `Du får det här brevet som ombud för ${name}. Med ”du” menar vi i brevet den som du företräder.`,
  contactOfPerson: {
    heading: 'Om du har frågor',
    ask: ({ email, reference }) => `Skriv till ${email} och ange ${reference}, så hjälper vi dig.`,
  },
  contactOfHouse: {
    heading: 'Om ni har frågor',
    ask: ({ email, reference }) => `Skriv till ${email} och ange ${reference}, så hjälper vi er.`,
  },
  dataProtectionOfficer: 'Dataskyddsombud',
  matter,
  matterOfPerson,
  reason,
  identityMeans,
  ground: (text) =>
    text.includes('lag') ? text : `artikel ${article(text)} i dataskyddsförordningen`,
  suppressedAddress: 'din e-postadress',
  complaint,
  recipients,
  sample: {
    title: 'Så här ser breven ut',
    reference: 'DSR-0000-0000',
    name: 'Provia Exempelsson',
    address: 'Provgatan 1\n123 45 Exempelstad',
    text: 'Det här är ett prov. Brevhuvudet, färgen och underskriften står likadant på varje brev som utfärdas från nu. Brev som redan är utfärdade ändras inte.',
  },
  summary,
};

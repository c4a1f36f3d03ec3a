import type { ProcessingWords } from '#domain/letter/access-summary/summary-words.ts';

const named = (system: string, table: string): string =>
  table === '' ? system : `${system}, ${table}`;

/** What an English access summary says of how data are processed (Art. 15(1)(a)-(d), (g), (h), 15(2)). */
export const processing: ProcessingWords = {
  heading: 'How we process your personal data',
  accordingTo: ({ policyDate }) =>
    `This rests on our record of processing and on our privacy policy of ${policyDate}.`,
  purposes: 'Why we process them',
  columns: {
    purpose: 'Why',
    categories: 'Which data',
    sources: 'Sources',
    recipients: 'Recipients',
    retention: 'Time',
  },
  numbered:
    'The numbers in the last three columns are those of the lists further on: “Where the data come from”, “Who may receive them” and “How long we keep them”.',
  otherData: 'other data',
  noRecipient: 'none stated',
  legalBasis: ({ name, article }) => `The legal basis is ${name} (Article ${article} GDPR).`,
  policySays: ({ quote }) => `Our privacy policy says, in translation: “${quote}”`,
  balancing: 'Our interest, and how we weighed it against yours',
  ownRequest:
    'We process the data in your request in order to answer you, which we are obliged to do (Articles 6(1)(c), 12 and 15 GDPR).',
  categories: 'What kinds of data they are',
  specialShown:
    'The data in the copy include some that count as special categories (Article 9 GDPR) or that concern offences (Article 10). They are shown in the copy.',
  categoriesOfRequest:
    'The data in your request: your name, your contact details and what you have written or said to us.',
  inColumns: ({ columns }) => `You find them in the copy under ${columns}.`,
  otherColumns: ({ columns }) => `Other data, which you find in the copy under ${columns}.`,
  sources: 'Where the data come from',
  sourcesCanBe: 'The data in our systems may come from:',
  sourceInColumn: ({ system, column }) =>
    `${system}: the column ${column} says where each row comes from.`,
  sourcesOfSystem: ({ system, sources }) => `${system}: number ${sources} in the list.`,
  sourceNotRecorded: ({ system }) =>
    `${system}: we have not recorded where the data come from. If you want to know more, ask us.`,
  sourceOfRequest: 'The data in your request come from you.',
  recipients: 'Who may receive them',
  recipientsCanBe: 'According to our record of processing they are:',
  recipientsNotStated:
    'Our record of processing gives no recipients for these data, and does not say that there are none. If you want to know who they are, ask us.',
  none: {
    recipients:
      'The data have not been given to anybody outside the company, and no supplier processes them for us.',
    transfers: 'The data are not transferred to any country outside the EU and EEA.',
    automatedDecisions:
      'We make no automated decisions about you, and no profiling that has legal effects for you or similarly affects you (Article 22).',
  },
  namesNotRecorded:
    'Where there are no names, our record of processing does not give them. If you would like to know who the recipients are, ask us.',
  namesAre: ({ names }) => `They are ${names}.`,
  outsideEea: 'outside the EU and EEA',
  transfers: 'Countries outside the EU and EEA',
  transfersTo:
    'Your data may be transferred to the following recipients, with the safeguards given:',
  safeguardNotRecorded: 'the safeguard is not given in our record of processing, ask us',
  retention: 'How long we keep them',
  keptUntil: ({ system, table, column, since, until }) =>
    `For your data in ${named(system, table)} that means until ${until} inclusive, counted from ${since} (${column}).`,
  automated: 'Automated decisions and profiling',
  forEmployer: 'What we hold on behalf of your employer',
  askEmployer:
    'A service that you use through your employer may also hold data that the employer answers for and that we only handle on its behalf. They are not part of this letter. Ask your employer for them; we help if it asks us to.',
};

import type { SummaryWords } from '#domain/letter/access-summary/summary-words.ts';
import { withheld } from './letter-withheld.ts';
import { processing } from './letter-processing.ts';

const rowCount = (rows: number): string =>
  rows === 1 ? '1 row' : `${new Intl.NumberFormat('en-GB').format(rows)} rows`;

/** What an English access summary says. */
export const summary: SummaryWords = {
  inShort: {
    heading: 'In short: what we have about you',
    confirmed: 'Yes, we process personal data about you.',
    nothingHeld:
      'We do not process personal data about you other than what is needed to handle your request.',
    searched: ({ systems }) => `We have searched for you in ${systems} and found nothing.`,
    found: ({ rows, systems }) =>
      `We have found ${rowCount(rows)} about you in ${systems}. The copy is at the end of this letter.`,
    alsoIn: ({ systems }) => `There are also data about you in ${systems}.`,
    andMore: ({ values, more }) => `${values} and ${more} more`,
    leftOut: 'Left out',
    nothingLeftOut: 'Nothing',
    someLeftOut: ({ places }) =>
      `${places === 1 ? 'Something is left out in one place' : `Something is left out in ${places} places`}. What and why stands under “Whether we have left anything out”.`,
    files: 'Files',
    filesInside: 'The same data as JSON and CSV are inside this PDF file.',
    quoted: (text) => `“${text}”`,
    usedFor: ({ purposes }) =>
      `What we use the data for is, in the words of our privacy policy, ${purposes}.`,
    youCan:
      'You can ask us to correct or erase data, and say no to marketing. All your rights are set out further on in this letter.',
    ask: ({ email, reference }) =>
      `Is anything wrong or hard to understand? Write to ${email} and give our reference ${reference}.`,
  },
  request: {
    heading: 'About your request',
    reference: 'Our reference',
    received: 'Request received',
    answered: 'Our answer',
    identity: 'How your identity was confirmed',
    identityNotNeeded: 'We did not need to ask you for anything more to know that it is you.',
    identityPending: 'Your identity is not yet confirmed. We are waiting for your reply.',
    caseKept: 'How long we keep this case',
    caseKeptUntil: ({ months, earliest }) =>
      `${months} months after it is closed, so until ${earliest} at the earliest. Then we erase it.`,
    searched: 'Where we have searched',
    system: 'System',
    searchedOn: 'Answer on',
    result: 'Result',
    foundThere: 'Data about you',
    nothingThere: 'Nothing about you',
  },
  processing,
  rights: {
    heading: 'Your rights',
    opening: 'Under the General Data Protection Regulation (GDPR) you have these rights:',
    briefly:
      'Under the General Data Protection Regulation (GDPR) you can ask us to correct, erase or restrict data about you, and object to our processing them (Articles 16-18 and 21). That goes for the data in your request too.',
    rights: {
      rectification:
        'Rectification (Article 16): you can request that we correct data that are wrong and complete data that are missing.',
      erasure:
        'Erasure (Article 17): you can request that we erase your personal data, for example when they are no longer needed.',
      restriction:
        'Restriction (Article 18): you can request that we only store the data for a time, for example while we check whether they are accurate.',
      objection:
        'Objection (Article 21(1)): you can object to our processing your personal data on the basis of legitimate interests. We then stop, unless we can show that our grounds carry more weight.',
      'marketing-objection':
        'No to marketing (Article 21(2)-(3)): you can say no to direct marketing at any time. We then stop, and you need not give a reason.',
    },
  },
  withheld,
  copy: {
    heading: 'A copy of your data',
    opening: 'Here are the data as they stand in our systems.',
    glossary: 'Glossary',
    glossaryOpening: 'What columns and codes in the tables mean',
    columnOrCode: 'Column or code',
    means: 'Means',
    caption: ({ table, rows }) => (table === '' ? rowCount(rows) : `${table}, ${rowCount(rows)}`),
    emptyTable: ({ table }) =>
      table === ''
        ? 'There were no data about you here.'
        : `${table}: there were no data about you here.`,
    notes: ({ table }) =>
      table === ''
        ? 'Outside the table there also stands, above or below the rows:'
        : `Outside the table ${table} there also stands, above or below the rows:`,
    files:
      'The same data are inside this PDF as files, for those who want to read them in a spreadsheet (CSV) or with another program (JSON). Open the letter in a PDF program on a computer and choose “Attachments”.',
    sameInAll: ({ table, rows }) =>
      `${table === '' ? 'This is' : `${table}: this is`} the same in all ${rows} rows, which follow after it.`,
    emptyInAll: ({ columns }) => `These columns are empty in every row: ${columns}.`,
    leftByRequest: ({ values }) =>
      `Through your request we have ${values} and what you have written or said to us.`,
    requestHeading: 'What we have because of your request',
    requestOpening: 'To be able to handle your request we also have these data:',
    name: 'Name',
    email: 'E-mail address',
    address: 'Address',
    toldUs:
      'We also keep what you have written or said to us in this matter. Tell us if you would like a copy of it.',
    messages:
      'This is what you have written to us yourself in this matter. What you quoted from others is not included.',
    messagesInFile: ({ messages, file }) =>
      `What you have written to us yourself in this matter (${messages === 1 ? '1 message' : `${messages} messages`}) is the text file ${file} inside this PDF. What you quoted from others is not included. Open the letter in a PDF program on a computer and choose “Attachments”.`,
    messageOf: ({ day }) => `Your message of ${day}`,
    subject: 'Subject',
    attachments: 'Attachments',
    noText: 'The message had no text of its own.',
  },
};

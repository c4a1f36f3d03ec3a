import type { LetterWords } from '#domain/letter/letter-words.ts';

/** How an English letter says why a date is that date. */
export const reason: LetterWords['reason'] = {
  month: 'count one month from the day it reached us',
  threeMonths: 'count three months from the day it reached us, as the period is extended',
  lastOfMonth: 'stop at the last day of the month',
  paused: ({ days }) => `add a pause of ${days} ${days === 1 ? 'day' : 'days'}`,
  moved: ({ from, to }) => `move from ${from}, which is not a working day, to ${to}`,
  sentence: ({ parts, statutory, calendar }) =>
    statutory
      ? `We ${parts} (Article 12(3) GDPR${calendar ? ' and Article 3 of Regulation 1182/71' : ''}).`
      : `We ${parts}. The law sets no period for your case; this one is our own.`,
};

/** The two ways open to who is not content. */
export const complaint: LetterWords['complaint'] = {
  heading: 'If you are not content',
  tellUs: 'You are welcome to contact us first.',
  authority: ({ name, address, site }) =>
    `You have the right to lodge a complaint with ${[name, address, site].filter(Boolean).join(', ')}.`,
  abroad: 'In another EU or EEA country you can turn to its own authority.',
  court: 'You also have the right to a judicial remedy (Article 79 GDPR).',
};

/** How a person can show who they are. */
export const identityMeans: LetterWords['identityMeans'] = {
  'log-in': 'The simplest way is to log in to the service and write to us from there.',
  'code-to-known-address':
    'We send a code to the address that we already have. Reply to us with the code.',
  'known-details': 'It is enough to mention some details that we already have about you.',
  'electronic-id': 'You can show who you are by electronic identification, such as BankID.',
  other: '',
};

/** Art. 19. */
export const recipients: LetterWords['recipients'] = {
  heading: 'Those who have received your data',
  told: 'We have told those to whom we have disclosed the data (Article 19 GDPR):',
  offer: 'If you wonder anything about them, ask us.',
  none: 'We have not disclosed these data to anybody else, so there is nobody to tell (Article 19 GDPR).',
  others: 'These we have not been able to tell:',
  impossible:
    'We have disclosed the data to others but cannot tell all of them (Article 19 GDPR). If you want to know who they are, ask us. This is the reason:',
};

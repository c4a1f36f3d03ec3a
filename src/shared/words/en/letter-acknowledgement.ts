import type { AcknowledgementWords } from '#domain/letter/acknowledgement-words.ts';

/** What an English acknowledgement says. */
export const acknowledgement: AcknowledgementWords = {
  title: 'We have received your message',
  matter: {
    access: 'your request to know which personal data we process about you',
    rectification: 'your request to have your personal data corrected',
    erasure: 'your request to have your personal data erased',
    restriction: 'your request to restrict the processing of your personal data',
    portability: 'your request for data portability',
    objection: 'your objection to how we process your personal data',
    'marketing-objection': 'your objection to direct marketing',
    'automated-decision': 'your request concerning an automated decision',
    complaint: 'your complaint',
    breach: 'your report of a personal data breach',
    question: 'your question',
  },
  received: ({ matter, date }) =>
    `On ${date} we received ${matter}. Thank you for getting in touch.`,
  terms: {
    reference: 'Our reference',
    received: 'Received',
    answerBy: 'You will have our answer by',
  },
  answerHeading: 'When you will have our answer',
  answerBy: ({ date }) => `You will have our answer as soon as we can give it, and by ${date}.`,
  reason: {
    month: 'count one month from the day it reached us',
    threeMonths: 'count three months, as the period is extended, from the day it reached us',
    lastOfMonth: 'stop at the last day of the month',
    paused: ({ days }) => `add a pause of ${days} ${days === 1 ? 'day' : 'days'}`,
    moved: ({ from, to }) => `move from ${from}, which is not a working day, to ${to}`,
    sentence: ({ parts, statutory }) =>
      statutory ? `We ${parts} (Article 12(3) GDPR).` : `We ${parts}. This is a target of our own.`,
  },
  nextHeading: 'What happens now',
  nextForRequest: [
    'We go through what you have written and gather the data needed to answer you.',
    'If we need to know anything more, for example to be sure that it is you, we will contact you as soon as we can.',
    'Should we need more time, you will be told so, and why, before the period ends.',
    'It costs you nothing.',
  ],
  nextForComplaint: ['We go through what you have written and find out what has happened.'],
  nextForBreach: [
    'We look into what has happened at once, and into what must be done to protect those affected.',
    'If we need to know more from you, we will contact you as soon as we can.',
    'If the breach may put those affected at risk, we notify the supervisory authority.',
  ],
  nextForQuestion: [
    'We go through your question and come back to you with an answer.',
    'If we need to know anything more, we will contact you as soon as we can.',
  ],
};
